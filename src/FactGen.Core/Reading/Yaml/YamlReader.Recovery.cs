namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>Drops a damaged entry of a block and goes to the next; false if there is none.</summary>
    /// <remarks>Indentation tells: what is indented deeper than the entry belongs to it, whatever it is.</remarks>
    private bool ResumeInBlock(int node, int mark, int entry, int column, int n)
    {
        Drop(node, mark, entry);
        var dash = tape[node].Kind == NodeKind.Sequence;
        for (_pos = entry; NextLine();)
        {
            if (IsDocumentMarker(_lineStart)) return false;
            if (IsTabbed || _indent > column || source[_pos] is '}' or ']') continue;
            if (_indent == column && AtIndicator('-') == dash) return true;
            if (_indent <= n) return false;
        }

        return false;
    }

    /// <summary>Drops a damaged entry within brackets and goes to the next, or to the closing bracket; false if there is neither.</summary>
    private bool ResumeInFlow(int node, int mark, LineState entry, char closer, int n)
    {
        Drop(node, mark, entry.Offset);
        _pos = EntryResync.NextEntry(source, entry.Offset, n);
        var lastBreak = source.LastIndexOfAny(Breaks, _pos - 1, _pos - entry.Offset);
        BeginLine(lastBreak < 0 ? entry.LineStart : lastBreak + 1);
        SkipToContent();
        _lastEnd = Math.Min(_lastEnd, _pos);
        if (AtEnd || AtDocumentMarker() || (IsFirstOnLine && _indent < n)) return false;
        return Peek() == closer || Peek() is not (']' or '}');
    }

    /// <summary>Goes to the next line that may begin the document's root; false if there is none.</summary>
    private bool ResumeAtRoot()
    {
        while (NextLine())
        {
            if (IsDocumentMarker(_lineStart)) return false;
            if (!IsTabbed && _indent == 0 && LooksLikeEntry()) return true;
        }

        return false;
    }

    /// <summary>Goes to the mark that ends the document.</summary>
    private void ResumeAtDocument()
    {
        while (!AtEnd && !AtDocumentMarker() && NextLine())
        {
        }
    }

    private void ResumeAtNextLine() => NextLine();

    private void Drop(int node, int mark, int entry)
    {
        _dropper.Drop(node, mark, entry, _depth);
        var comments = output.Comments;
        while (comments.Count > 0 && comments[comments.Count - 1].Start > entry) comments.RemoveAt(comments.Count - 1);
    }

    /// <summary>Goes to the content of the next line that has any; comments count as none.</summary>
    private bool NextLine()
    {
        do
        {
            var end = source.IndexOfAny(Breaks, _pos);
            if (end < 0)
            {
                _pos = source.Length;
                return false;
            }

            _pos = BeginLine(Scalars.LineBreaks.Skip(source, end));
            if (Peek() == '#') _pos = SkipComment(_pos);
        }
        while (!AtEnd && Characters.IsBreak(source[_pos]));
        return !AtEnd;
    }

    private bool LooksLikeEntry()
    {
        if (AtIndicator('-')) return true;
        for (var i = _pos; i < source.Length && !Characters.IsBreak(source[i]); i++)
        {
            if (source[i] == ':' && IsSpaceAt(i + 1)) return true;
        }

        return false;
    }

    /// <summary>A key without its <c>:</c>. At the root, with entries below it, what is meant is plain: they are read.</summary>
    private bool FailMissingColon(int start, int column)
    {
        Fail(start, _pos - start, "a key without a ':' behind it");
        if (_depth > 1 || !IsBreakNext()) return false;
        var (position, lineStart, indent, first) = (_pos, _lineStart, _indent, _firstOnLine);
        var deeper = NextLine() && _indent > column && LooksLikeEntry();
        (_pos, _lineStart, _indent, _firstOnLine) = (position, lineStart, indent, first);
        return deeper;
    }

    private bool IsBreakNext()
    {
        var i = _pos;
        while (i < source.Length && Characters.IsWhite(source[i])) i++;
        return i < source.Length && Characters.IsBreak(source[i]);
    }

    /// <summary>A text of several lines with a <c>:</c> behind it. At the root, its first line may be a key that lacks its own.</summary>
    private bool FailKeyOfSeveralLines(int n, BlockPlace place, int start, int node)
    {
        var end = _pos;
        if (place == BlockPlace.Root && tape[node].Kind == NodeKind.Scalar && tape[node].Style == ScalarStyle.Plain)
        {
            tape.Truncate(node);
            _pos = start;
            BeginLine(EntryResync.ColumnIfFirst(source, start) is >= 0 and var c ? start - c : start);
            if (Plain(0, flow: false, multiline: false) && FailMissingColon(start, start - _lineStart))
            {
                return BlockMappingFromKey(node, start - _lineStart, n, default);
            }

            return false;
        }

        return Fail(start, end - start, "a key of several lines");
    }
}
