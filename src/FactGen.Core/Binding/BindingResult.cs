using FactGen.Core.Binding.Facts;
using FactGen.Core.Findings;

namespace FactGen.Core.Binding;

/// <summary>What binding one file gave.</summary>
/// <param name="File">The healthy entries, without positions.</param>
/// <param name="Spans">Where they stand, entry by entry as in <see cref="BoundFile.Entries"/>.</param>
/// <param name="Findings">What is wrong, in the order of the places. The reader's own findings are not repeated.</param>
public sealed record BindingResult(BoundFile File, SpanMap Spans, EquatableArray<Finding> Findings)
{
    /// <summary>What of it can be kept when the file is edited; null for a foreign file.</summary>
    internal EntryTrail? Trail { get; init; }
}
