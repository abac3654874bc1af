namespace FactGen.Core.Emission.Layout;

/// <summary>A stretch of a collection whose facts follow each other in one source.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Start">The place of the first in the collection.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Row">The place of the first among the source's facts of the kind.</param>
public sealed record FactRun(string Source, int Start, int Count, int Row);
