namespace FactGen.Core.Reading.Yaml;

/// <summary>The anchors of a document by name; a later one of the same name takes the place of the earlier (YAML 1.2.2 §3.2.2.2).</summary>
internal sealed class AnchorTable
{
    private Dictionary<string, NodeProperties>? _anchors;

    /// <summary>Forgets all, at the start of a document.</summary>
    public void Clear() => _anchors = null;

    /// <summary>Sets an anchor.</summary>
    public void Set(NodeProperties properties) =>
        (_anchors ??= new(StringComparer.Ordinal))[properties.Anchor!] = properties;

    /// <summary>The node of a name, or null.</summary>
    public NodeProperties? Find(string name) =>
        _anchors is not null && _anchors.TryGetValue(name, out var properties) ? properties : null;
}
