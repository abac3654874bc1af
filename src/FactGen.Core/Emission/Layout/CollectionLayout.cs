using FactGen.Core.Linking;

namespace FactGen.Core.Emission.Layout;

/// <summary>A collection, and which sources have its facts.</summary>
/// <param name="Index">Its members.</param>
/// <param name="Shape">How they are kept.</param>
/// <param name="Runs">Where they are, in the order of the members.</param>
public sealed record CollectionLayout(CollectionIndex Index, CollectionShape Shape, EquatableArray<FactRun> Runs);
