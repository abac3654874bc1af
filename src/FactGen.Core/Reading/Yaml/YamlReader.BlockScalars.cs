using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>c-l+literal [170] or c-l+folded [174].</summary>
    private bool BlockScalar(int n)
    {
        var start = _pos;
        var style = source[_pos] == '|' ? ScalarStyle.Literal : ScalarStyle.Folded;
        if (!BlockHeader(out var indicator, out var chomping)) return false;
        _lastEnd = _pos;
        SkipWhite();
        if (!AtEnd && !Characters.IsBreak(Peek()) && !(Peek() == '#' && Characters.IsWhite(source[_pos - 1])))
        {
            return Fail(_pos, RestOfLine(), $"text on the line of '{source[start]}', below which the text begins");
        }

        if (Peek() == '#') _pos = SkipComment(_pos);
        var indentation = indicator == 0 ? 0 : Math.Max(n, 0) + indicator;
        if (!BlockLines(n, chomping, ref indentation, out var end)) return false;
        var flags = TapeFlags.Encoded | (TapeFlags)((int)style << TapeNode.StyleShift);
        tape.Add(start, end, flags, indentation);
        _lastEnd = end;
        return true;
    }

    /// <summary>c-b-block-header [162]: c-indentation-indicator [163] and c-chomping-indicator [164], in either order.</summary>
    private bool BlockHeader(out int indentation, out char chomping)
    {
        indentation = 0;
        chomping = ' ';
        for (_pos++; !IsSpaceAt(_pos); _pos++)
        {
            var c = source[_pos];
            if (c is '+' or '-' && chomping == ' ') chomping = c;
            else if (c is >= '1' and <= '9' && indentation == 0) indentation = c - '0';
            else return Fail(_pos, 1, $"a '{c}' behind '{source[_pos - 1]}', which begins a text of several lines");
        }

        return true;
    }

    /// <summary>l-literal-content [173] or l-folded-content [182]: goes to the first line behind.</summary>
    /// <param name="n">The parent's indentation.</param>
    /// <param name="chomping">The chomping indicator: decides which line breaks belong to the text.</param>
    /// <param name="indentation">The lines' indentation; 0 asks for it to be found by the first line that is not empty [163].</param>
    /// <param name="end">Where the text ends.</param>
    private bool BlockLines(int n, char chomping, ref int indentation, out int end)
    {
        end = _pos;
        int widestEmpty = 0, widestAt = 0;
        var detected = indentation > 0;
        while (!AtEnd)
        {
            BeginLine(LineBreaks.Skip(source, _pos));
            if (_firstOnLine >= source.Length && _indent == 0) break;
            var isEmpty = IsEmptyBlockLine(detected ? indentation : int.MaxValue);
            if (isEmpty)
            {
                if (!detected && _indent > widestEmpty) (widestEmpty, widestAt) = (_indent, _lineStart);
                _pos = _firstOnLine;
                if (chomping == '+') end = AtEnd ? _pos : LineBreaks.Skip(source, _pos);
                continue;
            }

            if (_indent <= n || (detected && _indent < indentation) || (_lineStart == _firstOnLine && IsDocumentMarker(_lineStart))) break;
            if (!detected)
            {
                if (widestEmpty > _indent) return Fail(widestAt, widestEmpty, "an empty line with more spaces than the text below it");
                indentation = _indent;
                detected = true;
            }

            _pos = SkipLine(_lineStart + Math.Min(_indent, indentation));
            end = AtEnd || chomping == '-' ? _pos : LineBreaks.Skip(source, _pos);
        }

        _pos = AtEnd ? _pos : _lineStart;
        if (!detected) indentation = ReaderLimits.TextLength; // No line is as deep: all are empty.
        if (!detected && IsTabbed && _firstOnLine < source.Length && Characters.IsBreak(source[_firstOnLine])) return FailCharacter(_lineStart + _indent);
        return true;
    }

    /// <summary>l-empty [70] within a block scalar: a line with nothing behind its indentation.</summary>
    private bool IsEmptyBlockLine(int indentation)
    {
        var spaces = Math.Min(_indent, indentation);
        var i = _lineStart + spaces;
        return i >= source.Length || Characters.IsBreak(source[i]);
    }
}
