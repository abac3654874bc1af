using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Linking;

/// <summary>Finds globs of <c>from:</c> that match no file (FACT0015).</summary>
public static class GlobCheck
{
    /// <summary>Checks the kinds that one file declares.</summary>
    /// <param name="declaring">The file that declares kinds; one that declares none gives no findings.</param>
    /// <param name="catalog">The kinds in force.</param>
    /// <param name="logicalPaths">Every additional file of the project.</param>
    public static EquatableArray<Finding> Check(FactDocument declaring, KindCatalog catalog, IReadOnlyCollection<string> logicalPaths)
    {
        if (!declaring.Root.TryGet("kinds", out var kinds)) return default;
        var findings = new List<Finding>();
        foreach (var pair in kinds.Entries)
        {
            if (!pair.Value.TryGet("from", out var from) || catalog.Find(pair.Key.Text) is not { Foreign: { } source } kind) continue;
            List<FactNode> written = from.Kind == NodeKind.Sequence ? [.. from.Items] : [from];
            for (var i = 0; i < source.Globs.Count; i++)
            {
                var glob = new Glob(source.Globs[i]);
                if (logicalPaths.Any(glob.IsMatch)) continue;

                // A glob that could not be read is left out of the kind; then the list as a whole is underlined.
                var node = written.Count == source.Globs.Count ? written[i] : from;
                findings.Add(new(FindingIds.GlobWithoutFiles, declaring.Locate(node.Span), new([source.Globs[i], kind.Name])));
            }
        }

        return findings.ToEquatableArray();
    }
}
