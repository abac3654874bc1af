using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Linking;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Time;

/// <summary>Finds what is planned for a day that has passed by the project's own day, <c>FactGenAsOf</c> (FACT2009).</summary>
internal sealed class PlansOverdue : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        if (context.Options.AsOf is not { } asOf) return;
        foreach (var entry in context.Facts.Entries.Where(static entry => entry.IsInForce))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var isTold = false;
            foreach (var date in DatedValues.Of(entry))
            {
                // A whole entry that is planned is told once, whatever dates it has.
                if (!IsOverdue(date, asOf) || (isTold && !date.Said.IsOwnStatus)) continue;
                isTold |= !date.Said.IsOwnStatus;
                context.Report(Broken(date, asOf));
            }
        }
    }

    private static bool IsOverdue(DatedValue date, FactDate asOf) =>
        date.Said.Status is FactStatus.Planned && Times.IsBefore(date.Value, new DateValue(0, asOf)) == true;

    private static Violation Broken(DatedValue date, FactDate asOf) =>
        new(FindingIds.PlanOverdue, date.Spot, date.Record.Label, date.Name, DisplayText.Of(date.Value) ?? "", asOf.ToString()) { Records = [date.Record] };
}
