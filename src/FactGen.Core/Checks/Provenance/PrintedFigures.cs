using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks.Provenance;

/// <summary>
/// Reads what sources print (<c>printed:</c>) and compares it with the values: sums, numbers, dates and lengths of time
/// that disagree (FACT4001, FACT4006), cannot be read (FACT4002) or have several readings (FACT4003).
/// </summary>
public static class PrintedFigures
{
    /// <summary>Checks every statement that has a print.</summary>
    /// <param name="files">Every file as read and as bound, in any order.</param>
    /// <param name="index">Their index.</param>
    /// <param name="catalog">The kinds in force.</param>
    /// <param name="cancellationToken">Looked at for each entry.</param>
    /// <returns>The findings by path, then by place.</returns>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<(FactDocument Document, BindingResult Result)> files,
        FactIndex index,
        KindCatalog catalog,
        CancellationToken cancellationToken = default)
    {
        var sources = new PrintedSources(files, catalog);
        List<Finding> findings = [];
        foreach (var (document, result) in files)
        {
            for (var i = 0; i < result.File.Entries.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (index.Links.Find(result.File.Entries[i].Kind) is { } kind) new PrintedEntryCheck(new(document, result, i), sources, findings).Check(kind.Kind.Shape);
            }
        }

        return findings
            .OrderBy(static finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.Span.Start);
    }
}
