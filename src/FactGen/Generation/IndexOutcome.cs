using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>The index of all facts.</summary>
/// <param name="Index">The index; empty where it could not be made.</param>
/// <param name="Fault">Why it could not be made, through a fault of ours; null when all is well.</param>
internal sealed record IndexOutcome(FactIndex Index, string? Fault);
