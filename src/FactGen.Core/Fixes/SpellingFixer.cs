using FactGen.Core.Binding;
using FactGen.Core.Findings;

namespace FactGen.Core.Fixes;

/// <summary>Puts the name that was probably meant in place of one that there is not: a collection, a field, a key.</summary>
internal sealed class SpellingFixer : IFixer
{
    /// <inheritdoc/>
    public bool Handles(Finding finding) => finding.Suggestion is not null;

    /// <inheritdoc/>
    public FactFix? Fix(Finding finding, FixContext context)
    {
        var meant = finding.Suggestion!;
        if (NodeTrail.To(context.Document, finding.Location.Span) is not { } trail) return null;

        // A name may be a part of what stands there (a pattern reads one group of it), or stand there twice when it is changed.
        if (!finding.Arguments.Contains(Wording.Shorten(trail.Target.Text))) return null;
        if (trail.IsKey && trail.Last.Container.TryGet(meant, out _)) return null;
        return ScalarWriter.Replace(trail.Target, meant, context) is { } edit ? new($"Change to '{meant}'", new([edit])) : null;
    }
}
