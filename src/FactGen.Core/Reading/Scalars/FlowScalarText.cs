using System.Text;
using FactGen.Core.Text;

namespace FactGen.Core.Reading.Scalars;

/// <summary>The texts of plain and quoted scalars: line folding (YAML 1.2.2 §6.5) and escapes (§5.7).</summary>
/// <remarks>The reader has checked the source: every escape is whole and every line belongs.</remarks>
internal static class FlowScalarText
{
    /// <summary>A plain scalar of several lines (§7.3.3).</summary>
    public static string Plain(string source, int start, int end) => Fold(source, start, end, quote: '\0');

    /// <summary>What stands between single quotes (§7.3.2): <c>''</c> is one quote.</summary>
    public static string SingleQuoted(string source, int start, int end) => Fold(source, start, end, quote: '\'');

    /// <summary>What stands between double quotes (§7.3.1).</summary>
    public static string DoubleQuoted(string source, int start, int end) => Fold(source, start, end, quote: '"');

    private static string Fold(string source, int start, int end, char quote)
    {
        var text = new StringBuilder(end - start);
        var solid = 0; // White space behind this length is dropped at a line's end; escaped white space is not.
        for (var i = start; i < end;)
        {
            var c = source[i];
            if (c is '\n' or '\r')
            {
                text.Length = solid;
                i = FoldBreaks(source, i, end, text, escaped: false);
                solid = text.Length;
                continue;
            }

            if (c == '\\' && quote == '"')
            {
                i = source[i + 1] is '\n' or '\r'
                    ? FoldBreaks(source, i + 1, end, text, escaped: true)
                    : Escapes.Append(source, i, text);
                solid = text.Length;
                continue;
            }

            text.Append(c);
            i += c == '\'' && quote == '\'' ? 2 : 1;
            if (c is not (' ' or '\t')) solid = text.Length;
        }

        return text.ToString();
    }

    /// <summary>b-l-folded: one break is a space (nothing, if escaped), each further one a line feed; skips the white space around.</summary>
    private static int FoldBreaks(string source, int i, int end, StringBuilder text, bool escaped)
    {
        i = LineBreaks.Skip(source, i);
        var empty = 0;
        for (; i < end; i++)
        {
            if (source[i] is ' ' or '\t') continue;
            if (source[i] is not ('\n' or '\r')) break;
            i = LineBreaks.Skip(source, i) - 1;
            empty++;
        }

        if (empty > 0) text.Append('\n', empty);
        else if (!escaped) text.Append(' ');
        return i;
    }
}
