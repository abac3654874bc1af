namespace FactGen.Core.Reading;

/// <summary>One node of the tape; the nodes below it follow it at once.</summary>
internal struct TapeNode
{
    /// <summary>How far the style is shifted within <see cref="Flags"/>.</summary>
    public const int StyleShift = 2;

    /// <summary>The offset of its first code unit.</summary>
    public int Start;

    /// <summary>The offset behind its last code unit.</summary>
    public int End;

    /// <summary>How many nodes of the tape it takes, itself included, so that index + size is its next sibling; 0 while a collection is being read.</summary>
    public int Size;

    /// <summary>Of a collection: how many items, or pairs with different keys. Of an alias: the target's index. Of a block scalar: the columns its lines are indented by.</summary>
    public int Detail;

    /// <summary>Kind, style and marks.</summary>
    public TapeFlags Flags;

    /// <summary>Scalar, sequence or mapping; an alias says scalar.</summary>
    public readonly NodeKind Kind => (NodeKind)(Flags & TapeFlags.KindMask);

    /// <summary>How a scalar is written.</summary>
    public readonly ScalarStyle Style => (ScalarStyle)((int)(Flags & TapeFlags.StyleMask) >> StyleShift);

    /// <summary>Whether all of the marks are set.</summary>
    public readonly bool Has(TapeFlags flags) => (Flags & flags) == flags;
}
