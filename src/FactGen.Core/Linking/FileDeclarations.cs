using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>What other files may need of one: its entries, cut down to names, references, captions and dates.</summary>
/// <remarks>Without positions, ordinals and qualifiers, so that it stays equal while values change that nobody else shows.</remarks>
/// <param name="Path">The file's logical path.</param>
/// <param name="Entries">In file order; every <see cref="BoundValue.Ordinal"/> is 0.</param>
/// <param name="LeftOut">Entries that are in the file but are no facts.</param>
public sealed record FileDeclarations(string Path, EquatableArray<BoundEntry> Entries, EquatableArray<EntryKey> LeftOut);
