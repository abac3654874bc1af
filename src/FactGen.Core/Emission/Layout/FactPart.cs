namespace FactGen.Core.Emission.Layout;

/// <summary>A stretch of one file's facts of one kind.</summary>
/// <param name="File">The file's logical path.</param>
/// <param name="Kind">The kind's name.</param>
/// <param name="Shape">The shape of the kind's collection.</param>
/// <param name="From">The place of the first among the file's facts of the kind.</param>
/// <param name="Count">How many they are.</param>
public sealed record FactPart(string File, string Kind, CollectionShape Shape, int From, int Count);
