using System.Text;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>unique: [person, post, start_date]</c>: no two records have the same values (Wikidata distinct-values, SHACL uniqueValuesFor).</summary>
/// <remarks>An absent date may be any day, so nothing is said of it; another absent value is one like any other, but not all of them.</remarks>
internal sealed class Unique : SetRule
{
    private readonly RuleScope _scope;
    private readonly List<FieldPath> _paths;
    private readonly RowReader _rows;
    private readonly bool[] _isTime;
    private readonly StringBuilder _key = new();

    /// <summary>Reads the paths.</summary>
    public Unique(RuleScope scope)
    {
        _scope = scope;
        _paths = [.. scope.Operand.AsPaths()];
        _rows = new(scope.Paths, _paths);
        _isTime = [.. _paths.Select(path => scope.LeafOf(path) is { } leaf && Types.Family(leaf) == ValueFamily.Time)];
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records)
    {
        var first = new Dictionary<string, (FactRecord Record, Found?[] Row)>(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var row in _rows.Read(record))
            {
                if (KeyOf(row) is not { } key) continue;
                if (!first.TryGetValue(key, out var other)) first.Add(key, (record, row));
                else if (!IsSame(row, other.Row)) yield return Broken(record, row, other.Record, other.Row);
            }
        }
    }

    private Violation Broken(FactRecord record, Found?[] row, FactRecord other, Found?[] otherRow)
    {
        var isPossible = row.Any(static value => value is not null && !ValueKey.IsCertain(value.Value));
        if (!isPossible) _scope.Context.OneTooMany.Add(record, _paths);
        var values = Groups.Describe(row, row.Length);
        return new(FindingIds.Unique, SpotOf(record, row), record.Label, other.Label, values)
        {
            Others = [SpotOf(other, otherRow)],
            Records = [record, other],
            Possibly = isPossible ? $"{values} here and in {other.Label}" : null,
        };
    }

    /// <summary>Of one value its place; of several, which make a fault only together, the record's.</summary>
    private static Spot SpotOf(FactRecord record, Found?[] row) =>
        row.Length == 1 ? new Subject(record, record).SpotOf(row) : record.Spot;

    private string? KeyOf(Found?[] row)
    {
        var isAbsent = true;
        _key.Clear();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is null && _isTime[i]) return null;
            isAbsent &= row[i] is null;
            if (i > 0) _key.Append('\u001F');
            if (row[i] is { } value) _key.Append('=').Append(ValueKey.Of(value.Value));
        }

        return isAbsent ? null : _key.ToString();
    }

    /// <summary>A row that comes again because paths go through one reference is no second one.</summary>
    private static bool IsSame(Found?[] left, Found?[] right) =>
        left.Zip(right, static (a, b) => a is null || b is null ? a == b : a.IsSameAs(b)).All(static same => same);
}
