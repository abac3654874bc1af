namespace FactGen.Core.Linking;

/// <summary>Everything of one fact file that its output needs; equal as long as that output would be.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Entries">In file order.</param>
public sealed record LinkedFile(string Path, EquatableArray<LinkedEntry> Entries)
{
    /// <summary>
    /// For each entry its place in <see cref="Binding.BoundFile.Entries"/>, for the <see cref="Binding.SpanMap"/>: one that another file
    /// declares before is left out here. Not with the entry, which stays equal when one before it comes or goes.
    /// </summary>
    public EquatableArray<int> Places { get; init; }
}
