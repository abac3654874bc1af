namespace FactGen.Core.Reading.Json;

internal sealed partial class JsonReader
{
    private const TapeFlags ObjectFlags = (TapeFlags)NodeKind.Mapping | TapeFlags.Flow;
    private const TapeFlags ArrayFlags = (TapeFlags)NodeKind.Sequence | TapeFlags.Flow;

    /// <summary>object = begin-object [ member *( value-separator member ) ] end-object (§4).</summary>
    private bool Object(int depth) => Collection(ObjectFlags, '}', depth);

    /// <summary>array = begin-array [ value *( value-separator value ) ] end-array (§5).</summary>
    private bool Array(int depth) => Collection(ArrayFlags, ']', depth);

    private bool Collection(TapeFlags flags, char closer, int depth)
    {
        var layout = new BracketLayout(_pos, _lineStart, _firstOnLine);
        var node = tape.Open(_pos, flags);
        var count = 0;
        _pos++;
        SkipWhite();
        if (depth == 1) _recoveryDepth = ReaderLimits.RecoveryDepthOf(tape[node].Kind);
        while (!IsOver && !AtCloser(closer))
        {
            var mark = tape.Count;
            var entry = _pos;
            if (Entry(in layout, closer, depth) && Separator(in layout, entry, closer)) count++;
            else if (depth > _recoveryDepth) return false;
            else if (!Resume(node, mark, entry, closer, depth)) return Close(node, count);
        }

        if (!IsOver) _pos++;
        return Close(node, count);
    }

    private bool AtCloser(char closer)
    {
        SkipComments();
        return Is(closer);
    }

    private bool Close(int node, int count)
    {
        tape.Close(node, _pos, count);
        return true;
    }

    private bool Entry(in BracketLayout layout, char closer, int depth)
    {
        if (_pos == source.Length) return FailUnclosed(layout.Open);
        if (trustIndentation && depth > 1 && _pos == _firstOnLine && layout.IsOutside(_lineStart, _pos)) return FailUnclosed(layout.Open);
        return closer == '}' ? Member(depth) : Value(depth);
    }

    /// <summary>member = string name-separator value (§4).</summary>
    private bool Member(int depth)
    {
        var start = _pos;
        if (source[_pos] != '"') return Fail(_pos, Math.Max(1, WordEnd(_pos) - _pos), "a name that is not in double quotes");
        if (!String()) return false;
        var end = _pos;
        SkipWhite();
        if (!Is(':')) return Fail(start, end - start, "a name without a ':' behind it");
        _pos++;
        SkipWhite();
        return Value(depth);
    }

    /// <summary>value-separator (§2), or what stands in its place: a comma too much or too few leaves the entries readable.</summary>
    private bool Separator(in BracketLayout layout, int entry, char closer)
    {
        SkipWhite();
        SkipComments();
        if (trustIndentation && Is(closer)) SkipCloserTooMuch(in layout, entry, closer);
        if (Is(',')) return Comma(closer);
        if (Is(closer)) return true;
        if (_pos == source.Length) return IsOver || FailUnclosed(layout.Open);
        if (_resumed) return AfterDamage();
        if (source[_pos] is '}' or ']') return FailUnclosed(layout.Open);
        if (!BeginsEntry(closer)) return Fail(_pos, Math.Max(1, WordEnd(_pos) - _pos), $"text where ',' or '{closer}' is due");
        Fail(_pos, 1, "two values without a ',' between them");
        return true;
    }

    private bool Comma(char closer)
    {
        var comma = _pos++;
        _resumed = false;
        SkipWhite();
        if (AtCloser(closer)) Fail(comma, 1, $"a ',' before '{closer}'");
        return true;
    }

    private bool BeginsEntry(char closer) =>
        source[_pos] == '"' || (closer == ']' && source[_pos] is '{' or '[' or '-' or (>= '0' and <= '9'));

    private bool FailUnclosed(int open)
    {
        HasBrokenNesting = _isEndTold = true;
        return Fail(open, 1, $"a '{source[open]}' that is not closed; it opens at {findings.Place(open)}");
    }
}
