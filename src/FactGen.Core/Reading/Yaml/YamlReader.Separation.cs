using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>s-l-comments [79]: skips white space, comments and line breaks up to the next content. Whether a line break was among them.</summary>
    private bool SkipToContent()
    {
        var crossed = false;
        var i = _pos;
        while (true)
        {
            while (i < source.Length && source[i] is ' ' or '\t') i++;
            if (i >= source.Length) break;
            var c = source[i];
            if (c == '#' && IsCommentAllowed(i))
            {
                i = SkipComment(i);
                continue;
            }

            if (c is not ('\n' or '\r')) break;
            i = BeginLine(LineBreaks.Skip(source, i));
            crossed = true;
        }

        _pos = i;
        return crossed;
    }

    /// <summary>s-separate-in-line [66], or nothing.</summary>
    private void SkipWhite()
    {
        while (_pos < source.Length && source[_pos] is ' ' or '\t') _pos++;
    }

    /// <summary>Takes note of a line that begins at an offset and returns the offset of its first content.</summary>
    private int BeginLine(int i)
    {
        _lineStart = i;
        while (i < source.Length && source[i] == ' ') i++;
        _indent = i - _lineStart;
        while (i < source.Length && source[i] is ' ' or '\t') i++;
        return _firstOnLine = i;
    }

    /// <summary>A comment is separated from other tokens by white space (§6.6).</summary>
    private bool IsCommentAllowed(int i) => i == _lineStart || Characters.IsWhite(source[i - 1]);

    /// <summary>c-nb-comment-text [75]; returns the offset of the break behind it.</summary>
    private int SkipComment(int start)
    {
        tape.ThrowIfCancelled();
        var i = SkipLine(start);
        var comments = output.Comments;
        var isNew = comments.Count == 0 || comments[comments.Count - 1].Start < start; // Recovery may pass a line twice.
        if (isNew) comments.Add(TextSpan.FromBounds(start, i));
        return i;
    }

    /// <summary>nb-char* [27]; reports the first that is not printable, and returns the offset of the break behind the line.</summary>
    private int SkipLine(int i)
    {
        var told = false;
        for (i = Characters.SkipLine(source, i); i < source.Length; i = Characters.SkipLine(source, i + 1))
        {
            if (Characters.IsBreak(source[i])) break;
            var at = i;
            if (!Characters.IsPrintable(source, ref i) && !told) told = !FailCharacter(at);
        }

        return i;
    }

    /// <summary>s-l-comments [79] behind a node of a block: nothing else may stand on its line. (A block scalar takes its line's break.)</summary>
    private bool EndOfLine()
    {
        if (IsFirstOnLine) return true;
        SkipWhite();
        if (AtEnd || Characters.IsBreak(source[_pos]) || IsFirstOnLine) return true;
        if (source[_pos] == '#' && Characters.IsWhite(source[_pos - 1])) return true;
        return FailTrailing();
    }

    private bool FailTrailing() =>
        Fail(_pos, source[_pos] is ':' or ']' or '}' ? 1 : RestOfLine(), TrailingMark() ?? BehindQuote() ?? "text behind the end of a value");

    /// <summary>A mark behind a value that tells what was meant, and what to write; null for another.</summary>
    private string? TrailingMark() => source[_pos] switch
    {
        ':' when IsSpaceAt(_pos + 1) => "a ':' where no key can end; a text with ': ' in it wants quotes",
        '#' => "a comment without white space before it",
        ']' or '}' => $"a '{source[_pos]}' too many",
        _ => null,
    };

    /// <summary>What it is when the value behind which it stands is quoted; else null.</summary>
    private string? BehindQuote() => (_lastEnd > 0 ? source[_lastEnd - 1] : ' ') switch
    {
        '\'' => "text behind a quoted text; a quote inside single quotes is written twice",
        '"' => "text behind a quoted text; a quote inside double quotes is written '\\\"'",
        _ => null,
    };

    private void SkipToBreak() => _pos += RestOfLine();

    /// <summary>How many code units stand before the next line break.</summary>
    private int RestOfLine()
    {
        var end = source.IndexOfAny(LineBreaks.All, _pos);
        return (end < 0 ? source.Length : end) - _pos;
    }

    /// <summary>c-forbidden [206]: <c>---</c> or <c>...</c> at the start of a line ends a document.</summary>
    private bool AtDocumentMarker() => _pos == _lineStart && IsDocumentMarker(_pos);

    private bool IsDocumentMarker(int i) =>
        i + 3 <= source.Length && source[i] is '-' or '.' && source[i + 1] == source[i] && source[i + 2] == source[i] && IsSpaceAt(i + 3);
}
