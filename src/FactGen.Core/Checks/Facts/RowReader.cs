using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Checks.Facts;

/// <summary>Follows several paths at once, so that those that share the way through a list mean the same item of it.</summary>
internal sealed class RowReader(PathReader reader, IReadOnlyList<FieldPath> paths)
{
    /// <summary>Lists that are independent of each other multiply; one record has no more combinations than this.</summary>
    private const int MostRows = 10_000;

    /// <summary>The combinations of values in one record: a value for each path, null where it is absent. At least one.</summary>
    public List<Found?[]> Read(FactRecord record) => Read(record, null, [.. Enumerable.Range(0, paths.Count)], 0);

    private List<Found?[]> Read(FactRecord? record, Found? map, List<int> open, int step)
    {
        List<Found?[]> rows = [new Found?[paths.Count]];
        foreach (var group in open.GroupBy(path => paths[path].Steps[step], StringComparer.Ordinal))
        {
            var ending = group.Where(path => paths[path].Steps.Count == step + 1).ToList();
            var going = group.Except(ending).ToList();
            var values = record is not null ? reader.Values(record, group.Key) : reader.Pairs(map!, group.Key);
            if (going.Count == 0) values = [.. values.SelectMany(Leaves)];
            var found = values.SelectMany(value => Below(value, ending, going, step + 1)).ToList();
            if (found.Count > 0) rows = Cross(rows, found);
        }

        return rows;
    }

    private IEnumerable<Found?[]> Below(Found value, List<int> ending, List<int> going, int step)
    {
        foreach (var row in going.Count == 0 ? [new Found?[paths.Count]] : Continue(value, going, step))
        {
            foreach (var path in ending) row[path] = value;
            yield return row;
        }
    }

    private List<Found?[]> Continue(Found value, List<int> going, int step)
    {
        if (value.Value is MapValue) return Read(null, value, going, step);
        return reader.Below(value) is { } next ? Read(next, null, going, step) : [new Found?[paths.Count]];
    }

    private IEnumerable<Found> Leaves(Found value) =>
        value.Value is MapValue ? reader.Pairs(value, PathParser.Every).SelectMany(Leaves) : [value];

    private static List<Found?[]> Cross(List<Found?[]> left, List<Found?[]> right)
    {
        if (left.Count == 1 && left[0].All(static value => value is null)) return right;
        var rows = new List<Found?[]>();
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                if (rows.Count == MostRows) return rows;
                rows.Add([.. first.Zip(second, static (a, b) => a ?? b)]);
            }
        }

        return rows;
    }
}
