using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

/// <summary>Short ways for what nearly every line of nearly every file is: <c>word: plain text on one line</c>.</summary>
/// <remarks>They read what the long ways would read, or nothing: then the position stays and the long way decides.</remarks>
internal sealed partial class YamlReader
{
    /// <summary>A block mapping that begins with a simple key, on a line of its own or behind a dash and one space.</summary>
    private bool SimpleMapping(int n, BlockPlace place, int indicatorEnd, out bool read)
    {
        read = false;
        if (IsFirstOnLine ? IsTabbed : place != BlockPlace.AfterDash || _pos != indicatorEnd + 1) return false;
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
        var i = _pos;
        if (!Characters.IsWord(text[i])) return false;
        while (i < text.Length && !Characters.StopsPlain(text[i])) i++;
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
        if (start >= text.Length || text[_pos] != ' ') return false;
        var flags = TapeFlags.None;
        int end;
        if (Characters.IsWord(text[start])) end = SimplePlain(text, start);
        else if (text[start] == '\'') (end, flags) = (SimpleSingleQuoted(text, start), SingleQuotedFlags);
        else if (text[start] == '"') (end, flags) = (SimpleDoubleQuoted(text, start), DoubleQuotedFlags);
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
            while (i < text.Length && !Characters.StopsPlainInBlock(text[i])) i++;
            if (i + 1 >= text.Length) return text.Length;
            var next = text[i + 1];
            if (text[i] is not (':' or ' ') || next is ' ' or '\t' or '\n' or '\r' || (next == '#' && text[i] == ' ')) return i;
            i++;
        }
    }

    /// <summary>Goes behind a single-quoted text without a quote in it, or to what a closer look must decide on.</summary>
    private static int SimpleSingleQuoted(string text, int i)
    {
        do i++;
        while (i < text.Length && !Characters.StopsSingleQuoted(text[i]));
        return i < text.Length && text[i] == '\'' ? i + 1 : text.Length;
    }

    /// <summary>Goes behind a double-quoted text without an escape in it, or to what a closer look must decide on.</summary>
    private static int SimpleDoubleQuoted(string text, int i)
    {
        do i++;
        while (i < text.Length && !Characters.StopsDoubleQuoted(text[i]));
        return i < text.Length && text[i] == '"' ? i + 1 : text.Length;
    }

    /// <summary>Whether the next entry of a mapping begins here with a plain word, as nearly every entry does.</summary>
    private bool AtSimpleEntry(int column) =>
        _indent == column && _pos == _lineStart + column && _pos < source.Length && Characters.IsWord(source[_pos]);
}
