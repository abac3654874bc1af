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
                findings.Add(new(FindingIds.GlobWithoutFiles, declaring.Locate(node.Span), new([source.Globs[i], kind.Name, Hint(source.Globs[i], logicalPaths)])));
            }
        }

        return findings.ToEquatableArray();
    }

    /// <summary>A file of that name elsewhere is most likely the one that was meant.</summary>
    private static string Hint(string glob, IEnumerable<string> logicalPaths)
    {
        var name = new Glob(NameOf(glob));
        return logicalPaths.Where(path => name.IsMatch(NameOf(path))).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault() is { } elsewhere
            ? $"; '{elsewhere}' has such a name, but stands elsewhere: a glob begins at the folder of the file that it is written in"
            : "; only files that the project has as FactFile or AdditionalFiles are looked at";
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
