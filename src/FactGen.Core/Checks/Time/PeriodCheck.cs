using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Rules;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Time;

/// <summary>Finds periods that end before they start (FACT2001): a role's, a life's, a nested record's.</summary>
internal sealed class PeriodCheck : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        foreach (var record in context.Records)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (record.Shape.Shape.Period is not { } period) continue;
            if (context.Paths.First(record, period.Start) is { } start && context.Paths.First(record, period.End) is { } end) Check(record, start, end, context);
        }
    }

    private static void Check(FactRecord record, Found start, Found end, CheckContext context)
    {
        var isReversed = Times.IsBefore(end.Value, start.Value);
        if (isReversed == false) return;
        var spot = new Subject(record, record).SpotOf(end, start);
        var violation = new Violation(FindingIds.EndBeforeStart, spot, record.Label, end.Name, end.Text, start.Name, start.Text)
        {
            Others = [spot == end.Spot ? start.Spot : end.Spot],
            Records = [record],
            Possibly = isReversed is null ? $"{end.NameAndText} before {start.NameAndText}" : null,
            Order = new(start, end, IsStrict: false),
        };
        context.Order.Note(violation);
        context.Report(violation);
    }
}
