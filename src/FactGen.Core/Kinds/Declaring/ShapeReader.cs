using FactGen.Core.Findings;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads what a kind and a nested record have in common.</summary>
internal static class ShapeReader
{
    /// <param name="mapping">The kind's or the field's mapping.</param>
    /// <param name="scope">The kind or the field.</param>
    /// <param name="frame">What is said around it.</param>
    public static Shape Read(FactNode mapping, Scope scope, Frame frame)
    {
        var (fields, broken) = ReadFields(mapping, scope, frame);
        return new(fields)
        {
            Broken = broken,
            IsOpen = frame.IsOpen,
            Period = ReadPeriod(mapping, scope),
            Caption = ReadPaths(mapping, KindKeys.Caption, scope, frame.IsForeign ? PathUse.Record : PathUse.Fields),
            Rules = RuleReader.ReadList(mapping, scope),
        };
    }

    private static (EquatableArray<Field> Fields, EquatableArray<string> Broken) ReadFields(FactNode mapping, Scope scope, Frame frame)
    {
        if (!scope.TryGet(mapping, KindKeys.Fields, out var node)) return default;
        if (node.Kind != NodeKind.Mapping)
        {
            scope.Wrong(node, "fields: takes names with their types: { name: text, born: date? }");
            return default;
        }

        var fields = new List<Field>();
        var broken = new List<string>();
        foreach (var entry in node.Entries)
        {
            var name = entry.Key.Text;
            if (FieldReader.Read(entry, scope, frame) is { } field) fields.Add(field);
            else broken.Add(name);
        }

        return (fields.ToEquatableArray(), broken.ToEquatableArray());
    }

    private static Period? ReadPeriod(FactNode mapping, Scope scope)
    {
        if (!scope.TryGet(mapping, KindKeys.Period, out var node)) return null;
        var paths = ReadPaths(mapping, KindKeys.Period, scope, PathUse.Fields);
        if (paths.Count == 2) return new(paths[0], paths[1]);
        if (node.Kind != NodeKind.Sequence || node.Count != 2) scope.Wrong(node, "period: takes two date fields: [start, end]");
        return null;
    }

    /// <summary>A path, or a list of paths, under a key.</summary>
    private static EquatableArray<FieldPath> ReadPaths(FactNode mapping, string key, Scope scope, PathUse use)
    {
        if (!scope.TryGet(mapping, key, out var node)) return default;
        var site = scope.Site.Then(key);
        var paths = new List<FieldPath>();
        IEnumerable<FactNode> nodes = node.Kind == NodeKind.Sequence ? node.Items : new[] { node };
        foreach (var item in nodes)
        {
            if (scope.ReadPath(item, key, use) is not { } path) continue;
            scope.Log.Mark(site.Then(paths.Count), item);
            paths.Add(path);
        }

        return paths.ToEquatableArray();
    }
}
