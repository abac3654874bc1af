using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Provenance;

/// <summary>Finds facts that their source reports before they happened, and that are not said to be planned (FACT4005).</summary>
internal sealed class SourcesBeforeFacts : ICheck
{
    /// <summary>The field of a source that says when it was published; the name belongs to the file format, as that of the collection does.</summary>
    private static readonly FieldPath Published = new(new(["published"]));

    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        if (context.Catalog.OfCollection("sources")?.Name is not { } kind) return;

        // A source's own date is no fact that the file's default source reports.
        foreach (var entry in context.Facts.Entries.Where(entry => entry.IsInForce && entry.Shape.Kind != kind))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var date in DatedValues.Of(entry)) Check(date, kind, context);
        }
    }

    private static void Check(DatedValue date, string kind, CheckContext context)
    {
        if (date.Said.Status is FactStatus.Planned || date.Said.Source is not { } key || context.Facts.Find(kind, key) is not { } source) return;
        if (context.Paths.First(source, Published) is not { } published) return;
        var isBefore = Times.IsBefore(published.Value, date.Value);
        if (isBefore == false || (isBefore is null && !context.Options.ReportPossible)) return;
        var text = DisplayText.Of(date.Value) ?? "";
        context.Report(new(FindingIds.SourceBeforeFact, date.Spot, date.Record.Label, date.Name, text, key, published.Text)
        {
            Others = [published.Spot],
            Records = [date.Record],
            Possibly = isBefore is null ? $"{date.Name} {text} after {published.NameAndText} of {source.Label}" : null,
        });
    }
}
