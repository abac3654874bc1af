using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Fixes;

/// <summary>The way from the root of a file to the node, or the key, that stands at a place.</summary>
internal sealed class NodeTrail
{
    private NodeTrail(List<NodeStep> steps, bool isKey)
    {
        Steps = steps;
        IsKey = isKey;
    }

    /// <summary>From the root inwards; in a fact file the first is the collection, the second the entry.</summary>
    public IReadOnlyList<NodeStep> Steps { get; }

    /// <summary>Whether it leads to a key.</summary>
    public bool IsKey { get; }

    /// <summary>The last step.</summary>
    public NodeStep Last => Steps[Steps.Count - 1];

    /// <summary>What it leads to.</summary>
    public FactNode Target => IsKey ? Last.Key : Last.Value;

    /// <summary>The way to exactly that place; null where no node is written there.</summary>
    public static NodeTrail? To(FactDocument document, TextSpan span)
    {
        var steps = new List<NodeStep>();
        var node = document.Root;
        while (StepTowards(node, span) is { } step)
        {
            steps.Add(step);
            if (step.Value.Span == span) return new(steps, isKey: false);
            if (node.Kind == NodeKind.Mapping && step.Key.Span == span) return new(steps, isKey: true);
            node = step.Value;
        }

        return null;
    }

    private static NodeStep? StepTowards(FactNode node, TextSpan span)
    {
        // What stands behind an alias is written elsewhere.
        if (node.IsAlias) return null;
        foreach (var pair in node.AllEntries)
        {
            if (pair.Key.Span == span || Holds(pair.Value, span)) return new(node, pair.Key, pair.Value);
        }

        foreach (var item in node.Items)
        {
            if (Holds(item, span)) return new(node, default, item);
        }

        return null;
    }

    private static bool Holds(FactNode node, TextSpan span) => node.Span.Start <= span.Start && span.End <= node.Span.End;
}
