namespace FactGen.Core.Emission;

/// <summary>Where the facts of one file stand.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Entries">One for each of the linked file's entries, in its order.</param>
public sealed record FileLines(string Path, EquatableArray<EntryLines> Entries);

/// <summary>Where one fact stands.</summary>
/// <param name="Kind">The fact's kind.</param>
/// <param name="Lines">One 1-based line a slot, in the order of <see cref="LineTable.Slots"/>.</param>
public sealed record EntryLines(string Kind, EquatableArray<int> Lines);
