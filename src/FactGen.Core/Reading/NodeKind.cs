namespace FactGen.Core.Reading;

/// <summary>The three kinds of node (YAML 1.2.2 §3.2.1.1).</summary>
public enum NodeKind : byte
{
    /// <summary>A text, as written or quoted.</summary>
    Scalar,

    /// <summary>An ordered series of nodes.</summary>
    Sequence,

    /// <summary>Pairs of key and value.</summary>
    Mapping,
}
