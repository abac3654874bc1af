using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>ns-plain [131].</summary>
    private bool Plain(int n, bool flow, bool multiline)
    {
        var start = _pos;
        if (!PlainInLine(flow)) return false;
        var end = _pos;
        var flags = TapeFlags.None;
        while (multiline && PlainNextLine(n, flow))
        {
            flags = TapeFlags.Encoded;
            if (!PlainInLine(flow)) return false;
            end = _pos;
        }

        tape.Add(start, end, flags);
        _lastEnd = end;
        return true;
    }

    /// <summary>nb-ns-plain-in-line [132]: goes behind the last character that is not white.</summary>
    private bool PlainInLine(bool flow)
    {
        var text = source;
        var i = _pos;
        while (true)
        {
            i = Characters.SkipPlain(text, i);
            if (i >= text.Length) break;
            if (text[i] is ' ' or '\t')
            {
                if (i + 1 < text.Length && text[i + 1] == '#') break;
            }
            else if (!IsPlainCharacter(i, flow))
            {
                break;
            }
            else if (!Characters.IsPrintable(text, ref i))
            {
                return FailCharacter(i);
            }

            i++;
        }

        while (i > _pos && Characters.IsWhite(text[i - 1])) i--;
        _pos = i;
        return true;
    }

    /// <summary>Whether a character that may end a plain scalar goes on with it: ns-plain-char [130], but <c>#</c>, which depends on what stands before.</summary>
    private bool IsPlainCharacter(int i, bool flow) => source[i] switch
    {
        '\n' or '\r' => false,
        ':' => IsPlainSafe(i + 1, flow),
        ',' or '[' or ']' or '{' or '}' => !flow,
        _ => true,
    };

    /// <summary>s-ns-plain-next-line [134], up to its first character: whether the text goes on in a further line.</summary>
    /// <remarks>If it does not, the position is at that line's content all the same, where the next token would look for it.</remarks>
    private bool PlainNextLine(int n, bool flow)
    {
        var i = _pos;
        while (i < source.Length && source[i] is ' ' or '\t') i++;
        if (i >= source.Length || !Characters.IsBreak(source[i])) return false;
        int line, indent;
        do
        {
            line = i = LineBreaks.Skip(source, i);
            while (i < source.Length && source[i] == ' ') i++;
            indent = i - line;
            while (i < source.Length && source[i] is ' ' or '\t') i++;
        }
        while (i < source.Length && Characters.IsBreak(source[i]));

        if (i >= source.Length) return false;
        _lineStart = line;
        _indent = indent;
        _firstOnLine = _pos = i;
        return indent >= n && source[i] != '#' && IsPlainCharacter(i, flow) && !AtDocumentMarker();
    }
}
