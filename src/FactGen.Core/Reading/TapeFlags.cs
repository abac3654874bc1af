namespace FactGen.Core.Reading;

/// <summary>What a node of the tape is, in one word: kind, style and marks.</summary>
[Flags]
internal enum TapeFlags : ushort
{
    /// <summary>A plain scalar.</summary>
    None = 0,

    /// <summary>The two bits that hold a <see cref="NodeKind"/>.</summary>
    KindMask = 0b11,

    /// <summary>The three bits, shifted by <see cref="TapeNode.StyleShift"/>, that hold a <see cref="ScalarStyle"/>.</summary>
    StyleMask = 0b111 << TapeNode.StyleShift,

    /// <summary>A collection in brackets.</summary>
    Flow = 1 << 5,

    /// <summary>An alias; <see cref="TapeNode.Detail"/> is its target.</summary>
    Alias = 1 << 6,

    /// <summary>A scalar whose text is not simply the stretch of source between its quotes.</summary>
    Encoded = 1 << 7,

    /// <summary>A tag or an anchor stands in <see cref="Tape.Properties"/>.</summary>
    HasProperties = 1 << 8,

    /// <summary>A key that stands earlier in the same mapping.</summary>
    Duplicate = 1 << 9,
}
