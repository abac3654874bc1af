using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Fixes;

/// <summary>Swaps a start and an end that stand in each other's place (FACT2001), each with what is said about it.</summary>
internal sealed class ReversedDatesFixer : IFixer
{
    private const string Value = "value";

    /// <inheritdoc/>
    public bool Handles(Finding finding) => finding.Id == FindingIds.EndBeforeStart;

    /// <inheritdoc/>
    public FactFix? Fix(Finding finding, FixContext context)
    {
        if (finding.Additional is not [var other] || other.Path != finding.Location.Path) return null;
        if (StatementAt(finding.Location.Span, context) is not { } one || StatementAt(other.Span, context) is not { } two) return null;
        var text = context.Document.Text;
        return new(
            $"Swap '{finding.Arguments[1]}' and '{finding.Arguments[3]}'",
            new([new(one, text.Substring(two.Start, two.Length)), new(two, text.Substring(one.Start, one.Length))]));
    }

    /// <summary>The whole statement of a value; null where it goes over several lines, whose indentation belongs to its place.</summary>
    private static TextSpan? StatementAt(TextSpan span, FixContext context)
    {
        if (NodeTrail.To(context.Document, span) is not { IsKey: false, Target.Kind: NodeKind.Scalar } trail) return null;
        var statement = trail.Last.Key.HasText(Value) && trail.Steps.Count > 1 ? trail.Last.Container : trail.Target;
        return statement.IsAlias || context.Document.Text.IndexOfAny(LineBreaks.All, statement.Span.Start, statement.Span.Length) >= 0 ? null : statement.Span;
    }
}
