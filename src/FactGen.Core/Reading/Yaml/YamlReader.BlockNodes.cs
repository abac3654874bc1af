namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>s-l+block-node [196], or e-node [106] where there is none.</summary>
    /// <param name="n">The parent's indentation; -1 at the root.</param>
    /// <param name="place">What stands before.</param>
    private bool BlockNode(int n, BlockPlace place)
    {
        var indicatorEnd = _pos;
        PendingProperties? outer = null, own = null;
        SkipToContent();
        var start = _pos;
        while (!IsOutside(n, place))
        {
            if (outer is null && SimpleMapping(n, place, indicatorEnd, out var read)) return read;
            if (source[_pos] is not ('&' or '!')) return BlockContent(n, place, start, indicatorEnd, outer, own);
            if (!Properties(ref own)) return false;
            if (!AtEnd && !Characters.IsBreak(source[_pos]) && source[_pos] != '#') return BlockContent(n, place, start, indicatorEnd, outer, own);
            if (!Merge(ref outer, own)) return false;
            own = null;
            SkipToContent();
            start = _pos;
        }

        return EmptyNode(outer);
    }

    /// <summary>s-l+block-in-block [198] or s-l+flow-in-block [197].</summary>
    private bool BlockContent(int n, BlockPlace place, int start, int indicatorEnd, PendingProperties? outer, PendingProperties? own)
    {
        if (AtBlockIndicator()) return BlockCollection(n, place, start, indicatorEnd, outer, own);
        return source[_pos] is '|' or '>' ? BlockScalarNode(n, outer, own) : FlowInBlock(n, place, start, indicatorEnd, outer, own);
    }

    /// <summary>Whether the content at hand belongs no more to a node with the given parent.</summary>
    private bool IsOutside(int n, BlockPlace place)
    {
        if (AtEnd) return true;
        if (!IsFirstOnLine) return false;
        if (AtDocumentMarker()) return true;
        if (_indent > n) return false;
        return _indent < n || place is not (BlockPlace.AfterKey or BlockPlace.AfterExplicit) || IsTabbed || !AtIndicator('-');
    }

    private bool AtIndicator(char indicator) => Peek() == indicator && IsSpaceAt(_pos + 1);

    private bool AtBlockIndicator() => source[_pos] is '-' or '?' or ':' && IsSpaceAt(_pos + 1);

    /// <summary>s-l+block-collection [200], or a compact one [195], [186], that begins with an indicator.</summary>
    private bool BlockCollection(int n, BlockPlace place, int start, int indicatorEnd, PendingProperties? outer, PendingProperties? own)
    {
        var indicator = source[_pos];
        if (indicator != ':' && own is not null) return Fail(_pos, 1, $"a '{indicator}' on the line of a tag or anchor");
        if (!MayBeginBlock(place, start, indicatorEnd)) return false;
        var column = start - _lineStart;
        var node = tape.Open(start, indicator == '-' ? (TapeFlags)NodeKind.Sequence : (TapeFlags)NodeKind.Mapping);
        var properties = Attach(node, outer);
        if (indicator == ':')
        {
            AddEmptyKey();
            Attach(node + 1, own);
        }

        if (indicator == '-' ? !BlockSequence(node, column, n) : !BlockMapping(node, column, n, hasKey: indicator == ':')) return false;
        Complete(properties);
        return true;
    }

    /// <summary>s-l+flow-in-block [197], or a block mapping [187] whose first key it turns out to be.</summary>
    private bool FlowInBlock(int n, BlockPlace place, int start, int indicatorEnd, PendingProperties? outer, PendingProperties? own)
    {
        var node = tape.Count;
        var line = _lineStart;
        var wasFirst = IsFirstOnLine;
        if (!FlowContent(n + 1, flow: false, multiline: true)) return false;
        if (!IsFirstOnLine && AtValueIndicator())
        {
            if (_lineStart != line) return FailKeyOfSeveralLines(n, node, new(start, line), wasFirst);
            if (!MayBeginBlock(place, start, indicatorEnd)) return false;
            if (!CheckKeyLength(start) || !MayEnclose(node)) return false;
            Complete(Attach(node, own));
            return BlockMappingFromKey(node, start - _lineStart, n, outer);
        }

        if (!Merge(ref outer, own)) return false;
        if (outer is not null && tape[node].Has(TapeFlags.Alias)) return FailAliasProperties(node);
        Complete(Attach(node, outer));
        return EndOfLine();
    }

    private bool FailAliasProperties(int node) =>
        Fail(tape[node].Start, tape[node].End - tape[node].Start, "an alias with a tag or anchor before it");

    private bool BlockMappingFromKey(int node, int column, int n, PendingProperties? outer)
    {
        tape.InsertBefore(node, (TapeFlags)NodeKind.Mapping);
        var properties = Attach(node, outer);
        if (!BlockMapping(node, column, n, hasKey: true)) return false;
        Complete(properties);
        return true;
    }

    /// <summary>s-l+block-scalar [199].</summary>
    private bool BlockScalarNode(int n, PendingProperties? outer, PendingProperties? own)
    {
        if (!Merge(ref outer, own)) return false;
        var node = tape.Count;
        if (!BlockScalar(n)) return false;
        Complete(Attach(node, outer));
        return true;
    }

    /// <summary>e-node [106].</summary>
    private bool EmptyNode(PendingProperties? properties)
    {
        var node = AddEmpty();
        Complete(Attach(node, properties));
        return true;
    }

    /// <summary>A key that is left out stands before its <c>:</c>.</summary>
    private void AddEmptyKey() => tape.Add(_pos, _pos, TapeFlags.None);

    private int AddEmpty() => tape.Add(_lastEnd, _lastEnd, TapeFlags.None);

    /// <summary>Whether a block collection may begin at an offset; if not, says why.</summary>
    private bool MayBeginBlock(BlockPlace place, int start, int indicatorEnd)
    {
        if (start == _firstOnLine) return !IsTabbed || FailCharacter(_lineStart + _indent);
        if (place is not (BlockPlace.AfterDash or BlockPlace.AfterExplicit))
        {
            SkipWhite();
            return source[_pos] == ':'
                ? Fail(_pos, 1, place == BlockPlace.Root ? "a key on the line of '---'" : "a second ':' on one line; a text with ': ' in it wants quotes")
                : Fail(_pos, 1, $"a '{source[_pos]}' on the line of a key or '---'");
        }

        var tab = source.IndexOf('\t', indicatorEnd, start - indicatorEnd);
        return tab < 0 || FailCharacter(tab);
    }
}
