using System.Globalization;
using System.Text;
using FactGen.Core.Text;

namespace FactGen.Core.Fixes;

/// <summary>Edits as one text, for hosts whose diagnostics carry texts only: <c>start:length:count:text</c>, one behind the other.</summary>
public static class EditText
{
    /// <summary>Writes edits.</summary>
    public static string Write(IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder();
        foreach (var edit in edits)
        {
            text.Append(FormattableString.Invariant($"{edit.Span.Start}:{edit.Span.Length}:{edit.NewText.Length}:")).Append(edit.NewText);
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It did not.</exception>
    public static IReadOnlyList<TextEdit> Read(string text)
    {
        var edits = new List<TextEdit>();
        for (var at = 0; at < text.Length;)
        {
            int start = Number(text, ref at), length = Number(text, ref at), count = Number(text, ref at);
            if (at + count > text.Length) throw new FormatException("The text ends within an edit.");
            edits.Add(new(new(start, length), text.Substring(at, count)));
            at += count;
        }

        return edits;
    }

    private static int Number(string text, ref int at)
    {
        var end = text.IndexOf(':', at);
        if (end < 0) throw new FormatException("An edit has no place.");
        var number = int.Parse(text.Substring(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture);
        at = end + 1;
        return number;
    }
}
