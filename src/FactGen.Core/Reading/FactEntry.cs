namespace FactGen.Core.Reading;

/// <summary>A pair of a mapping.</summary>
public readonly record struct FactEntry(FactNode Key, FactNode Value);
