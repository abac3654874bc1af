using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>What all facts show of each other.</summary>
/// <param name="Outlines">Of all files; of those that could be outlined, where some could not.</param>
/// <param name="Fault">Why some could not, through a fault of ours; null when all is well.</param>
internal sealed record JoinOutcome(FactOutlines Outlines, string? Fault);
