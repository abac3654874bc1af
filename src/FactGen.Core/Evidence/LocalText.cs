using FactGen.Core.Findings;
using FactGen.Core.Text;

namespace FactGen.Core.Evidence;

/// <summary>The local copy of a source's text (<c>text:</c>). Taken apart when first asked, and once, whoever asks.</summary>
/// <param name="path">The file's path as the host gave it.</param>
/// <param name="text">Its text.</param>
public sealed class LocalText(string path, string text)
{
    private LineMap? _lines;
    private IReadOnlyList<Paragraph>? _paragraphs;
    private NearestPhrase? _nearest;

    /// <summary>The file's path as the host gave it.</summary>
    public string Path => path;

    /// <summary>Its paragraphs in order.</summary>
    internal IReadOnlyList<Paragraph> Paragraphs => _paragraphs ??= ParagraphReader.Read(text, Lines);

    /// <summary>Finds what comes nearest to a phrase that does not stand in the text.</summary>
    internal NearestPhrase Nearest => _nearest ??= new NearestPhrase(Paragraphs);

    private LineMap Lines => _lines ??= new LineMap(text);

    /// <summary>A stretch of a paragraph's even text, told as a place in the file.</summary>
    internal FactLocation Locate(PhrasePlace place)
    {
        var span = place.Paragraph.Locate(place.Span);
        return new(path, span, Lines[span.Start], Lines[span.End]);
    }

    /// <summary>The text of a place as it is written.</summary>
    internal string Quote(PhrasePlace place)
    {
        var span = place.Paragraph.Locate(place.Span);
        return text.Substring(span.Start, span.Length);
    }
}
