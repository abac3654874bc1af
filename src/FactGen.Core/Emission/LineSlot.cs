namespace FactGen.Core.Emission;

/// <summary>One place of an entry that a FactOrigin of the emitted code speaks of.</summary>
/// <param name="Ordinal">The value's number in the entry's span map; 0 is the entry's key.</param>
/// <param name="Field">The field whose statement it is; null for the entry itself.</param>
public readonly record struct LineSlot(int Ordinal, string? Field);
