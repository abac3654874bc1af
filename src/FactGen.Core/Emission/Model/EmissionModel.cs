using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>A catalog with everything that its C# is made of worked out: names, types, members.</summary>
internal sealed class EmissionModel
{
    private readonly Dictionary<string, ShapeModel> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _enums = new(StringComparer.Ordinal);

    public EmissionModel(KindCatalog catalog, EmissionOptions options)
    {
        Catalog = catalog;
        Options = options;
        Names = new(catalog, options);
        Types = new(Names, options);
        Defaults = new(this);
        Resolution = new(this);
        Captions = new(this);
        Interfaces = new(this);
        Unions = new(this);
        Reverse = new(this);
    }

    public KindCatalog Catalog { get; }

    public EmissionOptions Options { get; }

    public TypeNames Names { get; }

    public CSharpTypes Types { get; }

    public DefaultPaths Defaults { get; }

    public Resolution Resolution { get; }

    public Captions Captions { get; }

    public Interfaces Interfaces { get; }

    public UnionTypes Unions { get; }

    public ReverseLists Reverse { get; }

    /// <summary>The members of a kind's record, or of the interface of an abstract kind.</summary>
    public ShapeModel Of(Kind kind)
    {
        if (_shapes.TryGetValue(kind.Name, out var shape)) return shape;
        var names = Names[kind.Name];
        shape = new(kind.Shape, kind.IsAbstract ? names.Reference : names.Record, isNested: false, field => TypeNames.PathOf(kind, field));
        return _shapes[kind.Name] = shape;
    }

    /// <summary>The members of the nested record at a path.</summary>
    public ShapeModel Of(RecordType record, string path)
    {
        path = Names.Canonical(path);
        if (_shapes.TryGetValue(path, out var shape)) return shape;
        shape = new(record.Shape, Names.Nested(path), isNested: true, field => path + "." + field.Name);
        return _shapes[path] = shape;
    }

    /// <summary>The C# name, escaped, of one of an enum's texts; null when it is none of them.</summary>
    public string? EnumMember(EnumType type, string path, string text)
    {
        if (!_enums.TryGetValue(path, out var members))
        {
            members = new(StringComparer.Ordinal);
            var names = EnumMembers.Of(type);
            for (var i = 0; i < names.Count; i++) members[type.Values[i]] = names[i];
            _enums[path] = members;
        }

        return members.TryGetValue(text, out var member) ? member : null;
    }

    /// <summary>The kinds with entries that a reference may point to, in catalog order.</summary>
    public IEnumerable<Kind> Concrete(FactType reference) =>
        reference.Targets().SelectMany(Catalog.Concrete).Where(static kind => kind.Collection is not null).Distinct();

    /// <summary>The property's type with <c>?</c> where it may be absent.</summary>
    public string PropertyType(ShapeModel shape, Member member) =>
        Types.Public(member.Type, member.Path) + (Defaults.IsNullable(shape, member) ? "?" : "");

    /// <summary>Whether the kind itself declares the field of its shape; else it is emitted with the kind that does.</summary>
    public bool Declares(Kind kind, Field field) =>
        field.DeclaredBy.Length == 0 || field.DeclaredBy == kind.Name || Catalog.Find(field.DeclaredBy) is null;

    /// <summary>The full name of the type that a reference to the kind has.</summary>
    public string Reference(Kind kind) => Options.Type(Names[kind.Name].Reference);

    /// <summary>A FactSet of what refers to a kind: its entries, and those of kinds that extend it.</summary>
    public string SetOf(Kind kind) => $"{Options.Value("FactSet")}<{Reference(kind)}>";

    /// <summary>A FactSet of a kind's own entries.</summary>
    public string OwnSetOf(Kind kind) => $"{Options.Value("FactSet")}<{Options.Type(Names[kind.Name].Record)}>";

    /// <summary>The full name of a kind's collection class.</summary>
    public string Collection(Kind kind) => Options.Collection(Names[kind.Name].Collection!);
}
