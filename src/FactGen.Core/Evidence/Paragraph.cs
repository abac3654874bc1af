using FactGen.Core.Text;

namespace FactGen.Core.Evidence;

/// <summary>A paragraph of a local text.</summary>
/// <param name="source">The whole text.</param>
/// <param name="number">Its number, from 1: what <c>at:</c> says.</param>
/// <param name="span">Where it stands, line breaks at its ends left out.</param>
internal sealed class Paragraph(string source, int number, TextSpan span)
{
    private int[]? _origins;

    /// <summary>Its number, from 1.</summary>
    public int Number => number;

    /// <summary>Its text made even.</summary>
    public string Text { get; } = EvenText.Of(source, span);

    /// <summary>Where a stretch of the even text stands in the whole text.</summary>
    public TextSpan Locate(TextSpan even)
    {
        _origins ??= EvenText.Origins(source, span);
        var end = _origins[even.End];
        while (end > _origins[even.Start] && char.IsWhiteSpace(source[end - 1])) end--;
        return TextSpan.FromBounds(_origins[even.Start], end);
    }
}
