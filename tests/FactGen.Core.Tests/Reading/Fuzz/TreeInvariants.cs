using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Reading.Fuzz;

/// <summary>What holds of a document whatever its text is.</summary>
internal static class TreeInvariants
{
    public static void Check(FactDocument document)
    {
        Assert.InRange(document.Findings.Count, 0, ReaderLimits.Findings);
        CheckOrder(document, document.Findings.Select(finding => finding.Location.Span), mayOverlap: true);
        CheckOrder(document, document.Comments, mayOverlap: false);
        Assert.All(document.Damaged, entry => CheckSpan(document, entry.Span));
        Assert.All(document.Findings, finding => CheckFinding(document, finding));
        foreach (var part in document.Documents) CheckNode(document, part.Root, new(0, document.Text.Length), 0);
    }

    private static void CheckFinding(FactDocument document, Finding finding)
    {
        Assert.NotEmpty(finding.Arguments);
        Assert.Equal(document.Locate(finding.Location.Span), finding.Location);
        Assert.All(finding.Additional, place => Assert.True(place.Span.End <= finding.Location.Span.Start));
    }

    private static void CheckNode(FactDocument document, FactNode node, TextSpan around, int depth)
    {
        CheckSpan(document, node.Span);
        Assert.InRange(depth, 0, ReaderLimits.Depth);
        Assert.True(node.Span.Start >= around.Start && node.Span.End <= around.End, $"{node.Span} is not within {around}");
        Assert.NotNull(node.Text);
        if (node.IsAlias) return; // Stands elsewhere.
        var next = node.Span.Start;
        foreach (var child in Children(node))
        {
            Assert.True(child.Span.Start >= next, $"{child.Span} begins before {next}");
            CheckNode(document, child, node.Span, depth + 1);
            next = child.Span.End;
        }

        if (node.Kind == NodeKind.Mapping) Assert.Equal(node.Count, node.Entries.Select(entry => entry.Key).Count());
        if (node.Kind == NodeKind.Sequence) Assert.Equal(node.Count, node.Items.Count());
    }

    private static IEnumerable<FactNode> Children(FactNode node) =>
        node.Items.Concat(node.AllEntries.SelectMany(entry => new[] { entry.Key, entry.Value }));

    private static void CheckOrder(FactDocument document, IEnumerable<TextSpan> spans, bool mayOverlap)
    {
        var next = 0;
        foreach (var span in spans)
        {
            CheckSpan(document, span);
            Assert.True(span.Start >= next, $"{span} comes after {next}");
            next = mayOverlap ? span.Start : span.End;
        }
    }

    private static void CheckSpan(FactDocument document, TextSpan span) =>
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= document.Text.Length, $"{span} is outside of the text");
}
