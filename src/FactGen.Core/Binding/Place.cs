using FactGen.Core.Binding.Foreign;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding;

/// <summary>A node, and in a foreign file the way to it; or a text that only the way holds (<c>$index</c>, <c>$file</c>).</summary>
internal readonly struct Place(FactNode node)
{
    /// <summary>The node; for a text without a node the one that lends its span.</summary>
    public FactNode Node { get; } = node;

    /// <summary>A text that stands nowhere in the file.</summary>
    public string? Atom { get; init; }

    /// <summary>The foreign record around it.</summary>
    public RecordFrame? Record { get; init; }

    /// <summary>The mapping key above it, for <c>$key</c>.</summary>
    public FactNode? Key { get; init; }

    /// <summary>Its number in the list or mapping around it, from 0, for <c>$index</c>.</summary>
    public int? Index { get; init; }

    /// <summary>Whether a text can be read here.</summary>
    public bool IsScalar => Atom is not null || Node.Kind == NodeKind.Scalar;

    /// <summary>The text to be read.</summary>
    public string Text => Atom ?? Node.Text;

    /// <summary>Null, <c>{}</c> or <c>[]</c>: nothing is said.</summary>
    public bool IsAbsent => Atom is null && (Node.Kind == NodeKind.Scalar ? Node.IsNull : Node.Count == 0);

    /// <summary>The whole node.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>The part of the node that a finding on all of it underlines: of a mapping its first key.</summary>
    public TextSpan Head => HeadOf(Node);

    /// <summary>An item of this list.</summary>
    public Place Item(FactNode item, int index) => new(item) { Record = Record, Key = Key, Index = index };

    /// <summary>A value of this mapping.</summary>
    public Place Value(FactEntry pair, int index) => new(pair.Value) { Record = Record, Key = pair.Key, Index = index };

    /// <summary>A mapping can go on for pages, and an alias stands for one; its first key, or the alias, is enough to see which is meant.</summary>
    public static TextSpan HeadOf(FactNode node)
    {
        if (node.Kind != NodeKind.Mapping || node.IsAlias) return node.Span;
        foreach (var pair in node.Entries) return pair.Key.Span;
        return node.Span;
    }
}
