using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A node's tag and anchor (YAML 1.2.2 §6.9), kept beside the tape because hardly any node has them.</summary>
internal sealed class NodeProperties(int node, string? tag, string? anchor, TextSpan span)
{
    /// <summary>The node's index on the tape.</summary>
    public int Node { get; set; } = node;

    /// <summary>The tag as resolved, or null.</summary>
    public string? Tag { get; } = tag;

    /// <summary>The anchor's name, or null.</summary>
    public string? Anchor { get; } = anchor;

    /// <summary>Both as written.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The tag as written; length 0 without one.</summary>
    public TextSpan TagSpan { get; init; }

    /// <summary>How many nodes an alias of this node stands for, each alias in it written out.</summary>
    public long ExpandedSize { get; set; }

    /// <summary>How many levels deep a collection is, each alias in it written out; 0 for a scalar.</summary>
    public int ExpandedHeight { get; set; }

    /// <summary>Whether recovery has taken the node off the tape.</summary>
    public bool IsDropped { get; set; }
}
