using System.Text;

namespace FactGen.Core.Text;

/// <summary>Several edits of one text, all of which count its code units as they were before.</summary>
public static class TextEdits
{
    /// <summary>The text with all edits made. One that stands twice is made once; of two that overlap the first in the text is made.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var from = 0;
        foreach (var edit in edits.Distinct().OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End))
        {
            if (edit.Span.Start < from) continue;
            result.Append(text, from, edit.Span.Start - from).Append(edit.NewText);
            from = edit.Span.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }
}
