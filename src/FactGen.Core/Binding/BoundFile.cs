namespace FactGen.Core.Binding;

/// <summary>The typed entries of one file, without positions: equal as long as the facts are.</summary>
/// <param name="Path">The file's logical path: relative to the project, <c>/</c> between folders.</param>
/// <param name="Entries">In file order, healthy ones only.</param>
public sealed record BoundFile(string Path, EquatableArray<BoundEntry> Entries);
