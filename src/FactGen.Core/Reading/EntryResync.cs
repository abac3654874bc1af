using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Where the entry after a damaged one begins, within brackets.</summary>
internal static class EntryResync
{
    /// <summary>Finds the next entry, or what ends the collection.</summary>
    /// <param name="source">The text.</param>
    /// <param name="entry">Where the damaged entry begins.</param>
    /// <param name="indentation">A line with fewer spaces than these is outside of the collection.</param>
    /// <returns>The offset of the next entry, of the bracket that closes the collection, or the end of the text.</returns>
    public static int NextEntry(string source, int entry, int indentation = 0)
    {
        var column = ColumnIfFirst(source, entry);
        return column < 0 ? ByBrackets(source, entry, indentation) : ByLines(source, entry, column);
    }

    /// <summary>The column of an offset before which its line has only white space; else -1.</summary>
    public static int ColumnIfFirst(string source, int offset)
    {
        var i = offset;
        while (i > 0 && source[i - 1] is ' ' or '\t' or '\uFEFF') i--;
        return i == 0 || source[i - 1] is '\n' or '\r' ? offset - i : -1;
    }

    /// <summary>People indent: a line that begins at the entry's column, or left of it, is not the entry's any more.</summary>
    private static int ByLines(string source, int entry, int column)
    {
        for (var line = LineBreaks.NextLine(source, entry); line < source.Length; line = LineBreaks.NextLine(source, line))
        {
            var indentation = IndentationOf(source, line);
            var i = line + indentation;
            if (i == source.Length || source[i] is '\n' or '\r' || indentation > column) continue;
            var isCloser = source[i] is '}' or ']' or ',';
            if (indentation < column || !isCloser) return i;
        }

        return source.Length;
    }

    /// <summary>Several entries stand on one line: count brackets, and take a quoted text to end on its line.</summary>
    private static int ByBrackets(string source, int entry, int indentation)
    {
        var depth = 0;
        for (var i = entry; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '"':
                    i = SkipQuoted(source, i);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when depth-- == 0:
                    return i;
                case ',' when depth == 0:
                    return i + 1;
                case '\n' or '\r' when IsOutside(source, i + 1, indentation):
                    return i + 1;
            }
        }

        return source.Length;
    }

    private static int SkipQuoted(string source, int i)
    {
        for (i++; i < source.Length && source[i] is not ('"' or '\n' or '\r'); i++)
        {
            if (source[i] == '\\') i++;
        }

        return i < source.Length && source[i] == '"' ? i : i - 1;
    }

    private static bool IsOutside(string source, int line, int indentation)
    {
        var i = line + IndentationOf(source, line);
        return i < source.Length && source[i] is not ('\n' or '\r') && i - line < indentation;
    }

    private static int IndentationOf(string source, int lineStart)
    {
        var i = lineStart;
        while (i < source.Length && source[i] is ' ' or '\t') i++;
        return i - lineStart;
    }
}
