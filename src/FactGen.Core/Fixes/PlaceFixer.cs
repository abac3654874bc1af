using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Fixes;

/// <summary>Moves <c>at:</c> to the paragraph in which the print stands (FACT4007).</summary>
internal sealed class PlaceFixer : IFixer
{
    private const string At = "at", Printed = "printed";

    /// <inheritdoc/>
    public bool Handles(Finding finding) => finding.Id == FindingIds.PrintedElsewhere;

    /// <inheritdoc/>
    public FactFix? Fix(Finding finding, FixContext context)
    {
        // It stands at the statement's `at`, or at its print when the paragraph is named for the entry.
        var paragraph = finding.Arguments[5];
        if (NodeTrail.To(context.Document, finding.Location.Span) is not { IsKey: false } trail) return null;
        var edit = trail.Last.Key.HasText(At) ? ScalarWriter.Replace(trail.Target, paragraph, context)
            : trail.Last.Key.HasText(Printed) ? Insert(trail.Last, paragraph, context)
            : null;
        return edit is null ? null : new($"Say that it stands in paragraph {paragraph}", new([edit.Value]));
    }

    /// <summary>A print whose paragraph is that of the entry gets one of its own.</summary>
    private static Text.TextEdit? Insert(NodeStep printed, string paragraph, FixContext context) =>
        PairInserter.InsertBefore(new(printed.Key, printed.Value), printed.Container, At, ScalarWriter.WriteNumber(paragraph, context), context);
}
