using System.Collections.Immutable;
using FactGen.Core.Findings;
using FactGen.Core.Fixes;
using FactGen.Generation;

namespace FactGen.Analyzers;

/// <summary>A finding and how to mend it, in the form that diagnostics carry.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Fix">How to mend it; null where that is for its author to decide.</param>
internal sealed record Mending(Finding Finding, FactFix? Fix)
{
    /// <summary>Nobody mends more of a file in one go; to look for the place of ten thousand would take longer than to find them.</summary>
    private const int MostOfFile = 200;

    /// <summary>What its fix needs; empty for none.</summary>
    public ImmutableDictionary<string, string?> Properties => Fix is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty
            .Add(FixProperties.Path, Finding.Location.Path)
            .Add(FixProperties.Title, Fix.Title)
            .Add(FixProperties.Edits, EditText.Write(Fix.Edits));

    /// <summary>Findings with their fixes.</summary>
    public static IEnumerable<Mending> Of(IEnumerable<Finding> findings, ProjectFacts project)
    {
        var contexts = project.Bound.ToDictionary(static file => file.Document.Path, file => new FixContext(file.Document, project.Outcome.Index, project.Catalog), StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var path = finding.Location.Path;
            counts.TryGetValue(path, out var count);
            var fix = count < MostOfFile && contexts.TryGetValue(path, out var context) ? Guard.Run(() => FactFixes.Of(finding, context), static _ => null) : null;
            if (fix is not null) counts[path] = count + 1;
            yield return new(finding, fix);
        }
    }
}
