namespace FactGen.Core.Emission;

/// <summary>Where the slots of one fact file stand.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Lines">One 1-based line a slot, in the order of <see cref="LineTable.Slots"/>.</param>
public sealed record FileLines(string Path, EquatableArray<int> Lines);
