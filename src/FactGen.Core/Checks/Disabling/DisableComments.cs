using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks.Disabling;

/// <summary>Takes out what comments in the files disable, and tells of comments that are wrong (FACT5131) or not needed (FACT5132).</summary>
internal static class DisableComments
{
    /// <summary>The findings that are left, with those about the comments.</summary>
    public static List<Finding> Apply(IReadOnlyList<Finding> findings, IReadOnlyList<FactDocument> documents)
    {
        var left = new List<Finding>();
        var lines = new Dictionary<(string Path, string Id, int Line), DisableComment>();
        var unused = new HashSet<(DisableComment Comment, string Id)>();
        foreach (var document in documents)
        {
            foreach (var comment in new DisableReader(document).Read(left)) Add(comment, document.Path, lines, unused);
        }

        foreach (var finding in findings)
        {
            if (lines.TryGetValue((finding.Location.Path, finding.Id, finding.Location.Start.Line), out var comment)) unused.Remove((comment, finding.Id));
            else left.Add(finding);
        }

        left.AddRange(unused.Select(static item => new Finding(FindingIds.UnusedDisable, item.Comment.Location, new([item.Id]))));
        return left;
    }

    private static void Add(
        DisableComment comment,
        string path,
        Dictionary<(string Path, string Id, int Line), DisableComment> lines,
        HashSet<(DisableComment Comment, string Id)> unused)
    {
        foreach (var id in comment.Ids)
        {
            unused.Add((comment, id));
            for (var line = comment.FirstLine; line <= comment.LastLine; line++) lines[(path, id, line)] = comment;
        }
    }
}
