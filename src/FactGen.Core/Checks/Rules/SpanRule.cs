using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Time;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>A rule that compares spans of time within groups.</summary>
internal abstract class SpanRule : SetRule
{
    private readonly RuleScope _scope;
    private readonly RowReader _rows;
    private readonly bool _isOngoing;

    /// <summary>Reads <c>per</c>, and the span: <c>from</c> and <c>until</c>, else the period.</summary>
    protected SpanRule(RuleScope scope)
    {
        _scope = scope;
        var per = scope.PathsOf("per");
        PerCount = per.Count;
        var (from, until) = SpanPaths.Of(scope);
        Start = from;
        _rows = new(scope.Paths, [.. per, from, until]);
        _isOngoing = scope.Operand.Part("until_absent") is not null;
    }

    /// <inheritdoc/>
    public override int Rank => 1;

    /// <summary>How many paths make the groups; they come first in a row.</summary>
    protected int PerCount { get; }

    /// <summary>Where a span starts.</summary>
    protected FieldPath Start { get; }

    /// <summary>The run.</summary>
    protected CheckContext Context => _scope.Context;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records) => GroupsOf(records).SelectMany(CheckGroup);

    /// <summary>Compares the spans of one group.</summary>
    protected abstract IEnumerable<Violation> CheckGroup(List<SpanRow> spans);

    /// <summary>The records of a violation: all that last, when some of them may be excused, else the two that are told.</summary>
    protected IReadOnlyList<FactRecord> Involved(SpanRow span, SortedSet<SpanRow> active) =>
        _scope.HasExceptions ? [span.Record, .. active.Select(static row => row.Record)] : [span.Record, active.Max!.Record];

    private IEnumerable<List<SpanRow>> GroupsOf(IReadOnlyList<FactRecord> records)
    {
        // Most groups are of one span, which has nothing to be compared with.
        var firsts = new Dictionary<string, SpanRow>(records.Count, StringComparer.Ordinal);
        var groups = new Dictionary<string, List<SpanRow>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var record in records)
        {
            if (Context.OneTooMany.Has(record, Start)) continue;
            foreach (var row in _rows.Read(record))
            {
                if (Groups.KeyOf(row, PerCount) is not { } key || SpanOf(record, row, number) is not { } span) continue;
                if (!Add(span, key, firsts, groups)) continue;
                number++;
            }
        }

        return groups.Values;
    }

    /// <summary>Adds a span unless it was read from the same place as the last of its group.</summary>
    private static bool Add(SpanRow span, string key, Dictionary<string, SpanRow> firsts, Dictionary<string, List<SpanRow>> groups)
    {
        if (!firsts.TryGetValue(key, out var first))
        {
            firsts.Add(key, span);
            return true;
        }

        var isGroup = groups.TryGetValue(key, out var group);
        if ((isGroup ? group![group.Count - 1] : first).IsSameAs(span)) return false;
        if (isGroup) group!.Add(span);
        else groups.Add(key, [first, span]);
        return true;
    }

    private SpanRow? SpanOf(FactRecord record, Found?[] row, int number)
    {
        var (start, end) = (row[PerCount], row[PerCount + 1]);
        return start is not null && TimeSpread.Between(start.Value, end?.Value, _isOngoing) is { } time
            ? new(record, time, row, start, end, number)
            : null;
    }
}
