using System.Text;
using FactGen.Core.Text;

namespace FactGen.Core.Reading.Scalars;

/// <summary>The texts of literal and folded scalars (YAML 1.2.2 §8.1).</summary>
internal static class BlockScalarText
{
    /// <summary>The text of a block scalar; its <see cref="TapeNode.Detail"/> is the indentation of its lines.</summary>
    public static string Of(string source, in TapeNode node)
    {
        var header = source.IndexOfAny(LineBreaks.All, node.Start, node.End - node.Start);
        if (header < 0) return "";
        var text = new StringBuilder(node.End - header);
        var breaks = AppendLines(source, LineBreaks.Skip(source, header), in node, text);
        return Chomp(text, breaks, ChompingOf(source, node.Start)).ToString();
    }

    /// <summary>The chomping indicator (§8.1.1.2): <c>-</c> strips, <c>+</c> keeps, none clips.</summary>
    private static char ChompingOf(string source, int start)
    {
        for (var i = start + 1; i < source.Length && source[i] is '+' or '-' or (>= '1' and <= '9'); i++)
        {
            if (source[i] is '+' or '-') return source[i];
        }

        return ' ';
    }

    /// <summary>Appends all content lines and returns how many line breaks follow the last.</summary>
    private static int AppendLines(string source, int i, in TapeNode node, StringBuilder text)
    {
        var folded = node.Style == ScalarStyle.Folded;
        int breaks = 0, wasSpaced = -1; // -1: no content line yet, 0: one that begins with text, 1: one with white space.
        while (i < node.End)
        {
            var start = SkipIndentation(source, i, node.End, node.Detail);
            var lineEnd = start;
            while (lineEnd < node.End && source[lineEnd] is not ('\n' or '\r')) lineEnd++;
            if (lineEnd > start)
            {
                var spaced = source[start] is ' ' or '\t' ? 1 : 0;
                AppendBreaks(text, breaks, fold: folded && wasSpaced == 0 && spaced == 0);
                text.Append(source, start, lineEnd - start);
                wasSpaced = spaced;
                breaks = 0;
            }

            breaks++; // The end of the text ends its last line.
            if (lineEnd == node.End) break;
            i = LineBreaks.Skip(source, lineEnd);
        }

        return breaks;
    }

    private static int SkipIndentation(string source, int i, int end, int indentation)
    {
        var last = Math.Min(end, i + indentation);
        while (i < last && source[i] == ' ') i++;
        return i;
    }

    private static void AppendBreaks(StringBuilder text, int breaks, bool fold)
    {
        if (!fold) text.Append('\n', breaks);
        else if (breaks == 1) text.Append(' ');
        else text.Append('\n', breaks - 1);
    }

    private static StringBuilder Chomp(StringBuilder text, int breaks, char chomping) => chomping switch
    {
        '-' => text,
        '+' => text.Append('\n', breaks),
        _ => text.Length > 0 ? text.Append('\n') : text,
    };
}
