using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Checks.Facts;

/// <summary>Follows several paths at once, so that those that share the way through a list mean the same item of it.</summary>
internal sealed class RowReader(PathReader reader, IReadOnlyList<FieldPath> paths)
{
    /// <summary>Lists that are independent of each other multiply; one record has no more combinations than this.</summary>
    private const int MostRows = 10_000;

    private readonly IReadOnlyList<RowStep> _steps = RowStep.Of(paths);

    /// <summary>The combinations of values in one record: a value for each path, null where it is absent. At least one.</summary>
    public List<Found?[]> Read(FactRecord record) => Read(record, null, _steps);

    private List<Found?[]> Read(FactRecord? record, Found? map, IReadOnlyList<RowStep> steps)
    {
        var rows = new List<Found?[]>(1) { new Found?[paths.Count] };
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var values = record is not null ? reader.Values(record, step.Name) : [.. reader.Pairs(map!, step.Name)];
            if (rows.Count == 1 && step.Next.Count == 0 && values.Length == 1 && values[0].Value is not MapValue) Put(values[0], step, rows[0]);
            else if (values.Length > 0) rows = Cross(rows, values, step);
        }

        return rows;
    }

    /// <summary>What a single value adds to a single row is nothing to multiply by, and nearly all rows are of such values.</summary>
    private static void Put(Found value, RowStep step, Found?[] row)
    {
        for (var i = 0; i < step.Ending.Count; i++) row[step.Ending[i]] = value;
    }

    private List<Found?[]> Cross(List<Found?[]> rows, IEnumerable<Found> values, RowStep step)
    {
        if (step.Next.Count == 0) values = values.SelectMany(Leaves);
        var found = new List<Found?[]>();
        foreach (var value in values)
        {
            foreach (var row in Below(value, step))
            {
                Put(value, step, row);
                found.Add(row);
            }
        }

        return found.Count == 0 ? rows : Cross(rows, found);
    }

    private List<Found?[]> Below(Found value, RowStep step)
    {
        if (step.Next.Count > 0)
        {
            if (value.Value is MapValue) return Read(null, value, step.Next);
            if (reader.Below(value) is { } next) return Read(next, null, step.Next);
        }

        return [new Found?[paths.Count]];
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
