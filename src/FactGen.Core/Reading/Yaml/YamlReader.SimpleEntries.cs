using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

/// <summary>Short ways for what nearly every line of nearly every file is: <c>word: text</c>, plain or quoted, on one line.</summary>
/// <remarks>They read what the long ways would read, or nothing: then the position stays and the long way decides.</remarks>
internal sealed partial class YamlReader
{
    /// <summary>Whether to take them; tests compare what comes of a text with and without.</summary>
    public bool TakesShortWays { get; init; } = true;

    /// <summary>A block mapping that begins with a simple key, on a line of its own or behind a dash and one space.</summary>
    private bool SimpleMapping(int n, BlockPlace place, int indicatorEnd, out bool read)
    {
        read = false;
        if (!TakesShortWays) return false;
        if (IsFirstOnLine ? IsTabbed : place != BlockPlace.AfterDash || _pos != indicatorEnd + 1 || source[indicatorEnd] != ' ') return false;
        var column = Column;
        var node = tape.Open(_pos, (TapeFlags)NodeKind.Mapping);
        if (SimpleKey())
        {
            read = BlockMapping(node, column, n, hasKey: true);
            return true;
        }

        tape.Truncate(node);
        return false;
    }

    /// <summary>A key of one plain word, up to its <c>:</c>.</summary>
    private bool SimpleKey()
    {
        var text = source;
        if (!TakesShortWays || !Characters.IsWord(text[_pos])) return false;
        var i = Characters.SkipPlain(text, _pos);
        if (i >= text.Length || text[i] != ':' || !IsSpaceAt(i + 1) || i - _pos > ReaderLimits.ImplicitKeyLength) return false;
        tape.Add(_pos, i, TapeFlags.None);
        _lastEnd = _pos = i;
        return true;
    }

    /// <summary>A plain or quoted text behind one space, to the end of its line; the next line has content that is not deeper.</summary>
    private bool SimpleValue(int n)
    {
        var text = source;
        var start = _pos + 1;
        if (!TakesShortWays || start >= text.Length || text[_pos] != ' ') return false;
        var flags = TapeFlags.None;
        int end;
        if (Characters.IsWord(text[start])) end = SimplePlain(text, start);
        else if (text[start] == '\'') (end, flags) = (BehindQuote(text, Characters.SkipSingleQuoted(text, start + 1), '\''), SingleQuotedFlags);
        else if (text[start] == '"') (end, flags) = (BehindQuote(text, Characters.SkipDoubleQuoted(text, start + 1), '"'), DoubleQuotedFlags);
        else return false;

        if (end >= text.Length || !Characters.IsBreak(text[end])) return false;
        var line = LineBreaks.Skip(text, end);
        var i = line;
        while (i < text.Length && text[i] == ' ') i++;
        if (i >= text.Length || i - line > n || text[i] is '\n' or '\r' or '\t') return false;
        tape.Add(start, end, flags);
        _lastEnd = end;
        _lineStart = line;
        _indent = i - line;
        _firstOnLine = _pos = i;
        return true;
    }

    /// <summary>Goes behind a plain text of one line, or to what a closer look must decide on.</summary>
    private static int SimplePlain(string text, int i)
    {
        while (true)
        {
            i = Characters.SkipPlainInBlock(text, i);
            if (i + 1 >= text.Length) return text.Length;
            var next = text[i + 1];
            if (text[i] is not (':' or ' ') || next is ' ' or '\t' or '\n' or '\r' || (next == '#' && text[i] == ' ')) return i;
            i++;
        }
    }

    /// <summary>Goes behind a quoted text, or to the end if a closer look must decide on it.</summary>
    private static int BehindQuote(string text, int i, char quote) => i < text.Length && text[i] == quote ? i + 1 : text.Length;

    /// <summary>Whether the next entry of a mapping begins here with a plain word, as nearly every entry does.</summary>
    private bool AtSimpleEntry(int column) =>
        TakesShortWays && _indent == column && _pos == _lineStart + column && _pos < source.Length && Characters.IsWord(source[_pos]);
}
