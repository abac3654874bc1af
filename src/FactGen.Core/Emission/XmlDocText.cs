using System.Text;

namespace FactGen.Core.Emission;

/// <summary>Makes any text harmless within a <c>///</c> comment.</summary>
internal static class XmlDocText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, without markup, and with nothing that XML 1.0 forbids.</summary>
    /// <remarks>U+0085, U+2028 and U+2029 end a line of C#, and so a comment: what follows would be code.</remarks>
    public static string Escape(string text)
    {
        if (IsHarmless(text)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) result.Append(text[i]).Append(text[++i]);
            else Append(result, text[i]);
        }

        return result.ToString();
    }

    /// <summary>Nearly every text is.</summary>
    private static bool IsHarmless(string text)
    {
        foreach (var unit in text)
        {
            if (unit is < ' ' or > '~' or '&' or '<' or '>') return false;
        }

        return true;
    }

    private static void Append(StringBuilder result, char unit)
    {
        switch (unit)
        {
            case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029': result.Append(' '); break;
            case '&': result.Append("&amp;"); break;
            case '<': result.Append("&lt;"); break;
            case '>': result.Append("&gt;"); break;
            default: result.Append(IsAllowed(unit) ? unit : Replacement); break;
        }
    }

    /// <summary>XML 1.0 §2.2, within the BMP; a surrogate that comes here stands alone.</summary>
    private static bool IsAllowed(char unit) => unit == '\t' || (unit >= ' ' && unit < '\uFFFE' && !char.IsSurrogate(unit));
}
