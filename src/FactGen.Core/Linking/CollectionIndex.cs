namespace FactGen.Core.Linking;

/// <summary>The members of one kind's collection over all files, in file order: what <c>All</c> and the key enum are made of.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Facts">Files by ordinal path, then in file order.</param>
public sealed record CollectionIndex(string Kind, EquatableArray<IndexedFact> Facts);

/// <summary>One member of a <see cref="CollectionIndex"/>.</summary>
/// <param name="Key">The key; null for an anonymous record.</param>
/// <param name="Identifier">The C# name; null where it has none.</param>
/// <param name="File">The logical path of the file that declares it.</param>
public sealed record IndexedFact(string? Key, string? Identifier, string File);
