using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>What other files show of one.</summary>
/// <param name="Outline">The outline; null where it could not be made.</param>
/// <param name="Fault">Why it could not be made, through a fault of ours; null when all is well.</param>
internal sealed record OutlineOutcome(FileOutline? Outline, string? Fault);
