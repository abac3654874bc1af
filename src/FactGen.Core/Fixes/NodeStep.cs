using FactGen.Core.Reading;

namespace FactGen.Core.Fixes;

/// <summary>One step from a node to one within it.</summary>
/// <param name="Container">The mapping or sequence.</param>
/// <param name="Key">The key in a mapping; a null scalar in a sequence.</param>
/// <param name="Value">The value under the key, or the item.</param>
internal readonly record struct NodeStep(FactNode Container, FactNode Key, FactNode Value);
