using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>An entry that a syntax error made unreadable: it is not in the tree, but its key is known.</summary>
/// <remarks>So that a reference to it need not be reported as dangling: one mistake, one diagnostic.</remarks>
/// <param name="Collection">The key of the collection at the root, or empty where the root is not a mapping or the entry is at the root.</param>
/// <param name="Key">The entry's key; empty for an item of a sequence or a key that cannot be read.</param>
/// <param name="Span">Where the entry begins; the length is the key's.</param>
public readonly record struct DamagedEntry(string Collection, string Key, TextSpan Span);
