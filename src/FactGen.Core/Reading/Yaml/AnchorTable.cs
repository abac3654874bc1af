using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

/// <summary>The anchors of a document by name; a later one of the same name takes the place of the earlier (YAML 1.2.2 §3.2.2.2).</summary>
internal sealed class AnchorTable
{
    /// <summary>The <see cref="NodeProperties.Node"/> of an anchor whose node has not begun.</summary>
    public const int NotBegun = -1;

    private readonly List<NodeProperties> _notBegun = [];
    private Dictionary<string, NodeProperties>? _anchors;

    /// <summary>Forgets all, at the start of a document.</summary>
    public void Clear()
    {
        _anchors = null;
        _notBegun.Clear();
    }

    /// <summary>Takes note of an anchor before its node: what follows may already name it.</summary>
    public void Announce(string name, TextSpan span)
    {
        var announced = new NodeProperties(NotBegun, null, name, span);
        _notBegun.Add(announced);
        Set(announced);
    }

    /// <summary>Sets an anchor at its node.</summary>
    public void Begin(NodeProperties properties)
    {
        _notBegun.RemoveAll(announced => announced.Anchor == properties.Anchor && properties.Span.Start <= announced.Span.Start);
        Set(properties);
    }

    /// <summary>Marks the anchors whose nodes cannot begin any more, as an error stands between.</summary>
    public void Drop(int offset)
    {
        foreach (var announced in _notBegun) announced.IsDropped |= announced.Span.Start >= offset;
        _notBegun.RemoveAll(announced => announced.IsDropped);
    }

    /// <summary>The node of a name, or null.</summary>
    public NodeProperties? Find(string name) =>
        _anchors is not null && _anchors.TryGetValue(name, out var properties) ? properties : null;

    private void Set(NodeProperties properties) =>
        (_anchors ??= new(StringComparer.Ordinal))[properties.Anchor!] = properties;
}
