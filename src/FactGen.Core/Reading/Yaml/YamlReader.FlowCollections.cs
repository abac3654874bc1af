namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>c-flow-sequence [137] or c-flow-mapping [140].</summary>
    private bool FlowCollection(int n, PendingProperties? anchored)
    {
        var isMapping = source[_pos] == '{';
        var node = tape.Open(_pos, TapeFlags.Flow | (TapeFlags)(isMapping ? NodeKind.Mapping : NodeKind.Sequence));
        if (!Enter(node)) return false;
        var properties = Attach(node, anchored);
        var read = FlowEntries(node, _pos++, isMapping, n);
        _depth--;
        _isJsonLike = true;
        Complete(properties);
        return read;
    }

    /// <summary>ns-s-flow-seq-entries [138] or ns-s-flow-map-entries [141], and the closing bracket.</summary>
    private bool FlowEntries(int node, int open, bool isMapping, int n)
    {
        var closer = isMapping ? '}' : ']';
        var count = 0;
        var more = FlowSeparate(n, open, closer);
        if (!more) return false;
        while (more && Peek() != closer)
        {
            var mark = tape.Count;
            var entry = new LineState(_pos, _lineStart);
            if ((isMapping ? FlowMappingEntry(n) : FlowSequenceEntry(n)) && FlowSeparator(n, open, closer)) count++;
            else if (!MayRecover) return false;
            else more = ResumeInFlow(node, mark, entry, closer, n);
        }

        if (more) _lastEnd = ++_pos;
        tape.Close(node, _lastEnd, count);
        return true;
    }

    /// <summary>s-separate [80] within brackets.</summary>
    private bool FlowSeparate(int n, int open, char closer)
    {
        SkipToContent();
        if (AtEnd) return FailUnclosed(open);
        if (!IsFirstOnLine || (_indent >= n && !AtDocumentMarker())) return true;
        if (AtDocumentMarker()) return FailUnclosed(open);
        if (IsTabbed) return FailCharacter(_lineStart + _indent);
        if (source[_pos] != closer) return FailUnclosed(open);
        Fail(_pos, 1, $"a '{closer}' that is indented no deeper than what it belongs to"); // What is meant is plain: go on.
        return true;
    }

    /// <summary>s-separate [80] where the brackets' own check follows.</summary>
    private bool SeparateLines(int n)
    {
        SkipToContent();
        return AtEnd || !IsFirstOnLine || _indent >= n || Fail(_pos, 1, "a line that is indented too little for the brackets around it");
    }

    private bool FlowSeparator(int n, int open, char closer)
    {
        if (!FlowSeparate(n, open, closer)) return false;
        if (Peek() == closer) return true;
        if (Peek() is ']' or '}') return FailUnclosed(open);
        if (Peek() != ',') return Fail(_pos, 1, TrailingMark() ?? (_pos == _lastEnd ? BehindQuote() : null) ?? $"text where ',' or '{closer}' is due");
        _lastEnd = ++_pos;
        return FlowSeparate(n, open, closer);
    }

    /// <summary>ns-flow-seq-entry [139]: a node, or ns-flow-pair [150], a mapping of one pair without braces.</summary>
    private bool FlowSequenceEntry(int n)
    {
        var start = _pos;
        var line = _lineStart;
        var node = tape.Count;
        if (AtIndicator('?') || AtFlowValue())
        {
            tape.Open(start, TapeFlags.Flow | (TapeFlags)NodeKind.Mapping);
            if (!Enter(node)) return false;
            var read = FlowMappingEntry(n);
            _depth--;
            if (!read) return false;
        }
        else
        {
            if (!FlowNode(n)) return false;
            if (_lineStart != line) return true;
            SkipWhite();
            if (!AtFlowValue(adjacent: _isJsonLike)) return true;
            if (!CheckKeyLength(start)) return false;
            if (!MayEnclose(node)) return false;
            tape.InsertBefore(node, TapeFlags.Flow | (TapeFlags)NodeKind.Mapping);
            if (!Enter(node)) return false;
            var read = FlowValue(n);
            _depth--;
            if (!read) return false;
        }

        tape.Close(node, _lastEnd, 1);
        return true;
    }

    /// <summary>ns-flow-map-entry [142].</summary>
    private bool FlowMappingEntry(int n)
    {
        var isExplicit = AtIndicator('?');
        if (isExplicit)
        {
            _lastEnd = ++_pos;
            if (!SeparateLines(n)) return false;
        }

        _isJsonLike = false;
        if (AtFlowValue()) AddEmptyKey();
        else if (isExplicit && (Peek() is ',' or '}' or ']' || AtEnd)) AddEmpty();
        else if (!FlowNode(n)) return false;

        var isJsonLike = _isJsonLike;
        if (!SeparateLines(n)) return false;
        if (AtFlowValue(isJsonLike)) return FlowValue(n);
        AddEmpty();
        return true;
    }

    /// <summary>c-ns-flow-map-separate-value [147] or c-ns-flow-map-adjacent-value [149], at its <c>:</c>.</summary>
    private bool FlowValue(int n)
    {
        _lastEnd = ++_pos;
        if (!SeparateLines(n)) return false;
        if (!AtEnd && Peek() is not (',' or ']' or '}')) return FlowNode(n);
        AddEmpty();
        return true;
    }

    /// <summary>Whether a <c>:</c> here parts key and value.</summary>
    private bool AtFlowValue(bool adjacent = false) =>
        Peek() == ':' && (adjacent || !IsPlainSafe(_pos + 1, flow: true));

    private bool FailUnclosed(int open) =>
        Fail(open, 1, $"a '{source[open]}' that is not closed; it opens at {findings.Place(open)}");
}
