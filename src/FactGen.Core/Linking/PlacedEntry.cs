using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Linking;

/// <summary>An entry with the document that knows where it stands.</summary>
internal sealed class PlacedEntry(FactDocument document, BindingResult result, int index)
{
    /// <summary>The entry.</summary>
    public BoundEntry Entry => result.File.Entries[index];

    /// <summary>Where its C# name comes from: <c>as:</c>, else its key.</summary>
    public int NameOrdinal => Entry.As is null ? 0 : Entry.AsOrdinal;

    /// <summary>The place of one of its values.</summary>
    public FactLocation Locate(int ordinal) => document.Locate(result.Spans[index, ordinal]);
}
