namespace FactGen.Generation;

/// <summary>How much of the limit on string literals some sources take.</summary>
internal sealed record TextSize(long Bytes);
