namespace FactGen.Core.Binding;

/// <summary>The typed entries of one file, without positions: equal as long as the facts are.</summary>
/// <param name="Path">The file's logical path: relative to the project, <c>/</c> between folders.</param>
/// <param name="Entries">In file order, healthy ones only.</param>
public sealed record BoundFile(string Path, EquatableArray<BoundEntry> Entries)
{
    /// <summary>Entries that are in the file but too broken to be facts: each has its finding, so that no reference to one is called dangling.</summary>
    public EquatableArray<EntryKey> LeftOut { get; init; }
}
