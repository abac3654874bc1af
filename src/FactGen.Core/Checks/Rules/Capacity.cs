using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Time;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>capacity: { per: post, seats: post.seats }</c>: at most so many at a time.</summary>
internal sealed class Capacity : SpanRule
{
    private const int MostOthers = 8;

    private readonly PathReader _paths;
    private readonly FieldPath? _seatsPath;
    private readonly long? _seats;

    /// <summary>Reads the number of seats, or the path to it.</summary>
    public Capacity(RuleScope scope)
        : base(scope)
    {
        _paths = scope.Paths;
        var seats = scope.Operand.Part("seats")!;
        if (long.TryParse(seats.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) _seats = number;
        else _seatsPath = seats.AsPath();
    }

    /// <inheritdoc/>
    public override int Rank => 2;

    /// <inheritdoc/>
    protected override IEnumerable<Violation> CheckGroup(List<SpanRow> spans)
    {
        var told = new HashSet<SpanRow>();
        foreach (var (span, active) in Sweep.OfCores().Over(spans))
        {
            if (SeatsOf(span.Record) is not { } seats || active.Count < seats) continue;
            told.Add(span);
            yield return Broken(span, active, seats, null) with { Records = Involved(span, active) };
        }

        if (!Context.Options.ReportPossible) yield break;
        foreach (var (span, active) in Sweep.OfHulls().Over(spans))
        {
            if (SeatsOf(span.Record) is not { } seats || active.Count < seats || told.Contains(span) || active.Any(told.Contains)) continue;
            yield return Broken(span, active, seats, $"{span.Text} beside {Names(active)}");
        }
    }

    private Violation Broken(SpanRow span, SortedSet<SpanRow> active, long seats, string? possibly) =>
        new(FindingIds.OverCapacity, span.Start.Spot, span.Record.Label, span.Text, Groups.Describe(span.Row, PerCount), Text(seats), Text(active.Count + 1), Names(active))
        {
            Others = [.. InOrder(active).Select(static row => row.Start.Spot)],
            Records = [span.Record],
            Possibly = possibly,
        };

    private static string Names(SortedSet<SpanRow> active) =>
        string.Join(", ", InOrder(active).Select(static row => $"{row.Record.Label} {row.Text}")) + (active.Count > MostOthers ? " …" : "");

    private static IEnumerable<SpanRow> InOrder(SortedSet<SpanRow> active) => active.Take(MostOthers).OrderBy(static row => row.Number);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private long? SeatsOf(FactRecord record) =>
        _seatsPath is null ? _seats : _paths.First(record, _seatsPath)?.Value is IntegerValue seats ? seats.Number : null;
}
