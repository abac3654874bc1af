using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Model;

/// <summary>Every C# type name that a catalog gives: kinds first, then the types within them.</summary>
/// <remarks>
/// A type within a kind is known by its path: the kind that declares the field, the field, and so on inwards
/// (<c>legislator.terms.chamber</c>; an alternative of a union adds <c>|0</c>). An inherited field has its type from the
/// kind that declares it.
/// </remarks>
internal sealed class TypeNames
{
    private readonly Dictionary<string, KindNames> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nested = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enumTexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (FactType Type, string Path)> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly NameTable _types;

    public TypeNames(KindCatalog catalog, EmissionOptions options)
    {
        _types = new(StringComparer.Ordinal, [.. CarriedSources.Values.TypeNames, .. CarriedSources.Rows.TypeNames, options.Class]);
        var records = catalog.Kinds.Select(kind => _types.Take(kind.As ?? NameOf(kind.Name))).ToArray();
        var collections = new NameTable(StringComparer.Ordinal, options.Class, Constants, "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize");
        var hints = new NameTable(StringComparer.OrdinalIgnoreCase, "Lines");
        for (var i = 0; i < records.Length; i++) _kinds[catalog.Kinds[i].Name] = Name(catalog.Kinds[i], records[i], HasInterface(catalog, catalog.Kinds[i]), collections, hints);
        foreach (var kind in catalog.Kinds) NameFields(kind, _kinds[kind.Name].Record);
    }

    /// <summary>The class of constants beside the collections.</summary>
    public const string Constants = "Constants";

    /// <summary>The names of a kind in the catalog.</summary>
    public KindNames this[string kind] => _kinds[kind];

    /// <summary>The name of the record, enum or union at a path.</summary>
    public string Nested(string path) => _nested[Canonical(path)];

    /// <summary>The name of the class that knows the texts of the enum at a path.</summary>
    public string EnumTexts(string path) => _enumTexts[Canonical(path)];

    /// <summary>The path under which the type at a path is emitted: several may share one <c>as:</c>.</summary>
    public string Canonical(string path) => _aliases.TryGetValue(path, out var canonical) ? canonical : path;

    /// <summary>The path of a field of a kind.</summary>
    public static string PathOf(Kind kind, Field field) => (field.DeclaredBy.Length > 0 ? field.DeclaredBy : kind.Name) + "." + field.Name;

    /// <summary>The path of an alternative of the union at a path.</summary>
    public static string Alternative(string path, int index) => path + "|" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string NameOf(string name) => Identifiers.Of(name) ?? "Kind";

    /// <summary>A record is sealed, so what others extend needs an interface to be seen through.</summary>
    private static bool HasInterface(KindCatalog catalog, Kind kind) =>
        kind.IsAbstract || catalog.Kinds.Any(other => other.Extends.Contains(kind.Name));

    private KindNames Name(Kind kind, string record, bool hasInterface, NameTable collections, NameTable hints)
    {
        var hasKeys = kind.Collection is not null && kind.Foreign is not { Key: null };
        var collection = kind.Collection is { } key ? collections.Take(Identifiers.Of(key) ?? record) : null;
        return new(
            record,
            hasInterface ? _types.Take("I" + record) : null,
            hasKeys ? _types.Take(record + "Id") : null,
            hasKeys ? _types.Take(record + "Set") : null,
            _types.Take("__" + record + "Reverse"),
            hints.Take("Kinds." + record).Substring("Kinds.".Length))
        {
            Collection = collection,
            CollectionHint = collection is null ? null : hints.Take(collection),
        };
    }

    private void NameFields(Kind kind, string owner)
    {
        foreach (var field in kind.Shape.Fields)
        {
            var path = PathOf(kind, field);
            if (path.StartsWith(kind.Name + ".", StringComparison.Ordinal) || !_kinds.ContainsKey(field.DeclaredBy)) NameField(field, owner, path);
        }
    }

    private void NameField(Field field, string owner, string path) =>
        NameType(field.Type, Identifiers.Limit(owner + (field.As ?? Identifiers.Of(field.Name))), path);

    private void NameType(FactType type, string name, string path)
    {
        switch (type)
        {
            case ListType list: NameType(list.Item, name, path); break;
            case MapType map: NameType(map.Value, name, path); break;
            case EnumType { As: var chosen } when Take(type, chosen, name, path): _enumTexts[path] = _types.Take(_nested[path] + "Texts"); break;
            case RecordType { As: var chosen } record when Take(type, chosen, name, path):
                foreach (var field in record.Shape.Fields) NameField(field, _nested[path], path + "." + field.Name);
                break;
            case UnionType { As: var chosen } union when Take(type, chosen, UnionName(union, name), path):
                for (var i = 0; i < union.Alternatives.Count; i++) NameType(union.Alternatives[i], name + Labels.Of(union.Alternatives[i]), Alternative(path, i));
                break;
        }
    }

    private static string UnionName(UnionType union, string name) => union.IsOfKinds() ? "I" + name : name;

    /// <summary>Gives the type at a path its name; false when another path's equal type of that <c>as:</c> serves.</summary>
    private bool Take(FactType type, string? chosen, string name, string path)
    {
        if (chosen is not null && _shared.TryGetValue(chosen, out var shared) && shared.Type == type)
        {
            Alias(type, path, shared.Path);
            return false;
        }

        if (chosen is not null && !_shared.ContainsKey(chosen)) _shared[chosen] = (type, path);
        _nested[path] = _types.Take(chosen ?? name);
        return true;
    }

    private void Alias(FactType type, string path, string canonical)
    {
        _aliases[path] = canonical;
        switch (type)
        {
            case ListType list: Alias(list.Item, path, canonical); break;
            case MapType map: Alias(map.Value, path, canonical); break;
            case RecordType record:
                foreach (var field in record.Shape.Fields) Alias(field.Type, path + "." + field.Name, canonical + "." + field.Name);
                break;
            case UnionType union:
                for (var i = 0; i < union.Alternatives.Count; i++) Alias(union.Alternatives[i], Alternative(path, i), Alternative(canonical, i));
                break;
        }
    }
}
