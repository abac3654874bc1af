using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>The keys and names of one file's entries: equal as long as no entry comes, goes or is renamed, whatever it says.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Entries">In file order.</param>
/// <param name="LeftOut">Entries that are in the file but are no facts.</param>
public sealed record FileDeclarations(string Path, EquatableArray<DeclaredEntry> Entries, EquatableArray<EntryKey> LeftOut);
