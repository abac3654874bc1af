using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>difference_within: { from: birth_date, until: death_date, max: P125Y }</c> (Wikidata difference-within-range).</summary>
internal sealed class DifferenceWithin(RuleScope scope) : RecordRule
{
    private readonly RowReader _rows = new(scope.Paths, [scope.Path("from")!, scope.Path("until")!]);
    private readonly string? _min = scope.Operand.Part("min")?.Text;
    private readonly string? _max = scope.Operand.Part("max")?.Text;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var told = new HashSet<(Spot, Spot)>();
        foreach (var row in _rows.Read(subject.From))
        {
            if (row[0] is not { } from || row[1] is not { } until || !told.Add((from.Spot, until.Spot))) continue;
            if (_min is not null && Reaches(from.Value, until.Value, _min) is not true and var least) yield return Broken(from, until, $"less than {_min}", least is null, subject);
            if (_max is not null && Exceeds(from.Value, until.Value, _max) is not false and var most) yield return Broken(from, until, $"more than {_max}", most is null, subject);
        }
    }

    /// <inheritdoc/>
    public override bool Applies(Subject subject) => _rows.Read(subject.From).Exists(static row => row[0] is not null && row[1] is not null);

    private static Violation Broken(Found from, Found until, string how, bool isPossible, Subject subject)
    {
        var spot = subject.SpotOf(until, from);
        return new(FindingIds.DifferenceOutOfRange, spot, subject.Record.Label, subject.NameAndTextOf(from), subject.NameAndTextOf(until), how)
        {
            Others = [spot == from.Spot ? until.Spot : from.Spot],
            Records = [subject.Record],
            Possibly = isPossible ? $"{subject.NameAndTextOf(from)} and {subject.NameAndTextOf(until)}, {how} apart" : null,
        };
    }

    /// <summary>Whether the difference is the limit or more.</summary>
    private static bool? Reaches(BoundValue from, BoundValue until, string limit)
    {
        if (Numbers(from, until) is { } difference) return difference >= OperandValue.Number(limit);
        if (!Duration.TryParse(limit, out var duration)) return true;
        if (Instants(from, until, duration) is { } instants) return instants >= 0;
        if (Times.Of(from) is not { } start || Times.Of(until) is not { } end) return null;
        if (DateArithmetic.Add(start.EarliestDay, duration, roundUp: false) is { } least && end.LatestDay < least) return false;
        return DateArithmetic.Add(start.LatestStartDay, duration, roundUp: true) is { } most && end.EarliestEndDay >= most ? true : null;
    }

    /// <summary>Whether the difference is more than the limit.</summary>
    private static bool? Exceeds(BoundValue from, BoundValue until, string limit)
    {
        if (Numbers(from, until) is { } difference) return difference > OperandValue.Number(limit);
        if (!Duration.TryParse(limit, out var duration)) return false;
        if (Instants(from, until, duration) is { } instants) return instants > 0;
        if (Times.Of(from) is not { } start || Times.Of(until) is not { } end) return null;
        if (DateArithmetic.Add(start.LatestStartDay, duration, roundUp: true) is { } most && end.EarliestEndDay > most) return true;
        return DateArithmetic.Add(start.EarliestDay, duration, roundUp: false) is { } least && end.LatestDay <= least ? false : null;
    }

    private static decimal? Numbers(BoundValue from, BoundValue until) => ValueOrder.Number(until) - ValueOrder.Number(from);

    /// <summary>How the end lies to the start plus the limit, where both are instants and the limit is a length of time.</summary>
    private static int? Instants(BoundValue from, BoundValue until, Duration limit)
    {
        if (from is not InstantValue start || until is not InstantValue end || limit.Years != 0 || limit.Months != 0) return null;
        var seconds = (((((limit.Weeks * 7) + limit.Days) * 24 + limit.Hours) * 60 + limit.Minutes) * 60) + limit.Seconds;
        return ((decimal)(end.Instant - start.Instant).Ticks / TimeSpan.TicksPerSecond).CompareTo(seconds);
    }
}
