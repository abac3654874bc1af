using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Linking;

/// <summary>An entry with the document that knows where it stands.</summary>
internal sealed class PlacedEntry(FactDocument document, BindingResult result, int index)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The entry.</summary>
    public BoundEntry Entry => result.File.Entries[index];

    /// <summary>The path of its file relative to the project.</summary>
    public string LogicalPath => result.File.Path;

    /// <summary>Where its C# name comes from: <c>as:</c>, else its key.</summary>
    public int NameOrdinal => Entry.As is null ? 0 : Entry.AsOrdinal;

    /// <summary>The place of one of its values.</summary>
    public FactLocation Locate(int ordinal) => document.Locate(result.Spans[index, ordinal]);

    /// <summary>The first line of a value that may go on for pages: a nested record.</summary>
    public FactLocation LocateHead(int ordinal)
    {
        var span = result.Spans[index, ordinal];
        var end = document.Text.IndexOfAny(LineEnds, span.Start, span.Length);
        return document.Locate(end < 0 ? span : TextSpan.FromBounds(span.Start, end));
    }
}
