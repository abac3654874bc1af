using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>Drops a damaged entry of a block and goes to the next; false if there is none.</summary>
    private bool ResumeInBlock(int node, int mark, int entry, int column, int n)
    {
        Drop(node, mark, entry);
        _pos = entry;
        return NextBlockEntry(column, n, dash: tape[node].Kind == NodeKind.Sequence);
    }

    /// <summary>Goes from a damaged entry to the next of the same block; false if there is none.</summary>
    /// <remarks>Indentation tells: what is indented deeper than the entry belongs to it, whatever it is.</remarks>
    private bool NextBlockEntry(int column, int n, bool dash)
    {
        while (!_depthGuard.IsExhausted && NextLine())
        {
            if (IsDocumentMarker(_lineStart)) return false;
            if (IsTabbed || _indent > column || source[_pos] is '}' or ']') continue;
            if (_indent == column && AtIndicator('-') == dash) return true;
            if (_indent <= n) return false;
        }

        _pos = source.Length;
        return false;
    }

    /// <summary>Drops a damaged entry within brackets and goes to the next, or to the closing bracket; false if there is neither.</summary>
    private bool ResumeInFlow(int node, int mark, LineState entry, char closer, int n)
    {
        Drop(node, mark, entry.Offset);
        _pos = _depthGuard.IsExhausted ? source.Length : EntryResync.NextEntry(source, entry.Offset, n);
        var lastBreak = source.LastIndexOfAny(LineBreaks.All, _pos - 1, _pos - entry.Offset);
        BeginLine(lastBreak < 0 ? entry.LineStart : lastBreak + 1);
        SkipToContent();
        if (AtEnd || AtDocumentMarker() || (IsFirstOnLine && _indent < n)) return false;
        return Peek() == closer || Peek() is not (']' or '}');
    }

    /// <summary>Goes to the next line that may begin the document's root; false if there is none.</summary>
    private bool ResumeAtRoot()
    {
        while (!_depthGuard.IsExhausted && NextLine())
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

    private void Drop(int node, int mark, int entry)
    {
        _dropper.Drop(node, mark, entry, _depth);
        _anchors.Drop(entry);
        _lastEnd = entry;
        var comments = output.Comments;
        while (comments.Count > 0 && comments[comments.Count - 1].Start > entry) comments.RemoveAt(comments.Count - 1);
    }

    /// <summary>Goes to the content of the next line that has any; comments count as none.</summary>
    private bool NextLine()
    {
        do
        {
            tape.ThrowIfCancelled();
            var end = source.IndexOfAny(LineBreaks.All, _pos);
            if (end < 0)
            {
                _pos = source.Length;
                return false;
            }

            _pos = BeginLine(LineBreaks.Skip(source, end));
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

    /// <summary>A key without its <c>:</c>. With entries indented below it, what is meant is plain: they are read.</summary>
    private bool FailMissingColon(int start, int column)
    {
        Fail(start, _pos - start, "a key without a ':' behind it");
        var (position, lineStart, indent, first) = (_pos, _lineStart, _indent, _firstOnLine);
        _isColonForgiven = IsBreakNext() && NextLine() && _indent > column && LooksLikeEntry();
        (_pos, _lineStart, _indent, _firstOnLine) = (position, lineStart, indent, first);
        return _isColonForgiven;
    }

    private bool IsBreakNext()
    {
        var i = _pos;
        while (i < source.Length && Characters.IsWhite(source[i])) i++;
        return i < source.Length && Characters.IsBreak(source[i]);
    }

    /// <summary>A text of several lines with a <c>:</c> behind it: its first line may be a key that lacks its own.</summary>
    private bool FailKeyOfSeveralLines(int n, int node, LineState start, bool wasFirst)
    {
        var isPlain = tape[node].Kind == NodeKind.Scalar && tape[node].Style == ScalarStyle.Plain;
        if (!isPlain || !wasFirst) return Fail(_pos, 1, "a ':' behind a text of several lines; a key stands on one line");
        tape.Truncate(node);
        BeginLine(start.LineStart);
        _pos = start.Offset;
        if (!Plain(n + 1, flow: false, multiline: false)) return false;
        var column = start.Offset - start.LineStart;
        FailMissingColon(start.Offset, column);
        return BlockMappingFromKey(node, column, n, null);
    }
}
