using FactGen.Core.Findings;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads one kind's mapping.</summary>
internal static class KindDeclarationReader
{
    /// <summary>The kind, or null when its name or its node cannot be one (and that is reported).</summary>
    public static DeclaredKind? Read(FactEntry entry, DeclarationLog log, string path)
    {
        var name = entry.Key.Text;
        var scope = new Scope(log, $"kind '{name}'", Site.Of(name));
        log.Mark(scope.Site, entry.Key);
        if (!IsNamedWell(entry.Key, scope)) return null;
        if (entry.Value.Kind != NodeKind.Mapping)
        {
            scope.Wrong(entry.Value.IsNull ? entry.Key : entry.Value, $"a kind is a mapping: {name}: {{ collection: {name}s, fields: {{ name: text }} }}");
            return null;
        }

        return ReadMapping(name, entry.Value, scope, path);
    }

    private static DeclaredKind ReadMapping(string name, FactNode mapping, Scope scope, string path)
    {
        scope.RequireKnownKeys(mapping, KindKeys.OfKind);
        var isForeign = mapping.TryGet(KindKeys.From, out _);
        var isOpen = scope.Flag(mapping, KindKeys.Open);
        var shape = ShapeReader.Read(mapping, scope, new(isForeign, isOpen ?? false, IsNested: false));
        var collection = ReadCollection(mapping, scope);
        var isAbstract = scope.Flag(mapping, KindKeys.Abstract);
        return new(name, shape.Fields)
        {
            Broken = shape.Broken,
            Collection = collection,
            IsUnplaced = collection is null && isAbstract is null && IsMisplaced(mapping),
            As = scope.CSharpName(mapping, KindKeys.As),
            Summary = scope.Text(mapping, KindKeys.Summary),
            IsAbstract = isAbstract,
            Extends = ReadExtends(mapping, scope),
            Constants = scope.Flag(mapping, KindKeys.Constants),
            Expires = scope.Flag(mapping, KindKeys.Expires),
            IsOpen = isOpen,
            Foreign = ForeignReader.Read(mapping, scope, path),
            Period = shape.Period,
            Caption = shape.Caption,
            Rules = shape.Rules,
        };
    }

    private static bool IsNamedWell(FactNode key, Scope scope)
    {
        if (TypeWords.IsTaken(key.Text))
        {
            scope.Log.Report(FindingIds.NameTaken, key, scope.Subject, key.Text, "a type; a kind needs another name");
            return false;
        }

        if (KindNames.IsName(key.Text)) return true;
        scope.Wrong(key, "a kind's name is made of letters, digits, _ and -, and begins with a letter: legislator");
        return false;
    }

    private static string? ReadCollection(FactNode mapping, Scope scope)
    {
        if (scope.Text(mapping, KindKeys.Collection) is not { } collection) return null;
        if (!KindKeys.Reserved.Contains(collection)) return collection;
        mapping.TryGet(KindKeys.Collection, out var node);
        scope.Log.Report(FindingIds.NameTaken, node, scope.Subject, collection, "the format: it has a meaning of its own at the root of a fact file; a collection needs another name");
        return null;
    }

    /// <summary>Whether a key is there that says, or was meant to say, where the entries stand.</summary>
    private static bool IsMisplaced(FactNode mapping) => mapping.Entries.Any(static entry =>
        !KindKeys.OfKind.Contains(entry.Key.Text)
            ? DidYouMean.Nearest(entry.Key.Text, KindKeys.OfKind) is KindKeys.Collection or KindKeys.Abstract
            : entry.Key.Text is KindKeys.Collection or KindKeys.Abstract);

    private static EquatableArray<string> ReadExtends(FactNode mapping, Scope scope)
    {
        var names = scope.Texts(mapping, KindKeys.Extends);
        if (!mapping.TryGet(KindKeys.Extends, out var node) || node.Kind != NodeKind.Sequence) return names;
        var index = 0;
        foreach (var item in node.Items) scope.Log.Mark(scope.Site.Then(KindKeys.Extends).Then(index++), item);
        return names;
    }
}
