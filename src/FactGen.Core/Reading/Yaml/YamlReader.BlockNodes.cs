namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>s-l+block-node [196], or e-node [106] where there is none.</summary>
    /// <param name="n">The parent's indentation; -1 at the root.</param>
    /// <param name="place">What stands before.</param>
    private bool BlockNode(int n, BlockPlace place)
    {
        var indicatorEnd = _pos;
        PendingProperties outer = default, own = default;
        int start;
        while (true)
        {
            SkipToContent();
            start = _pos;
            if (IsOutside(n, place)) return EmptyNode(in outer);
            if (source[_pos] is not ('&' or '!')) break;
            if (!Properties(ref own)) return false;
            if (!AtEnd && !Characters.IsBreak(source[_pos]) && source[_pos] != '#') break;
            if (!outer.TryAdd(in own)) return FailTwoProperties(start);
            own = default;
        }

        return AtBlockIndicator()
            ? BlockCollection(n, place, start, indicatorEnd, in outer, in own)
            : source[_pos] is '|' or '>' ? BlockScalarNode(n, in outer, in own) : FlowInBlock(n, place, start, indicatorEnd, in outer, in own);
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
    private bool BlockCollection(int n, BlockPlace place, int start, int indicatorEnd, in PendingProperties outer, in PendingProperties own)
    {
        var indicator = source[_pos];
        if (indicator != ':' && !own.IsEmpty) return Fail(_pos, 1, $"a '{indicator}' on the line of a tag or anchor");
        if (!MayBeginBlock(place, start, indicatorEnd)) return false;
        var aliasedBefore = _aliasedNodes;
        var column = start - _lineStart;
        var node = tape.Open(start, indicator == '-' ? (TapeFlags)NodeKind.Sequence : (TapeFlags)NodeKind.Mapping);
        var properties = Attach(node, in outer);
        if (indicator == ':')
        {
            AddEmpty();
            Attach(node + 1, in own);
        }

        if (indicator == '-' ? !BlockSequence(node, column, n) : !BlockMapping(node, column, n, hasKey: indicator == ':')) return false;
        Complete(properties, aliasedBefore);
        return true;
    }

    /// <summary>s-l+flow-in-block [197], or a block mapping [187] whose first key it turns out to be.</summary>
    private bool FlowInBlock(int n, BlockPlace place, int start, int indicatorEnd, in PendingProperties outer, in PendingProperties own)
    {
        var node = tape.Count;
        var line = _lineStart;
        var aliasedBefore = _aliasedNodes;
        if (!FlowContent(n + 1, flow: false, multiline: true)) return false;
        if (AtValueIndicator())
        {
            if (_lineStart != line) return FailKeyOfSeveralLines(n, place, start, node);
            if (!MayBeginBlock(place, start, indicatorEnd)) return false;
            if (!CheckKeyLength(start)) return false;
            Complete(AttachToContent(node, in own), aliasedBefore);
            return BlockMappingFromKey(node, start - _lineStart, n, in outer);
        }

        var all = outer;
        if (!all.TryAdd(in own)) return FailTwoProperties(own.Span.Start);
        if (!all.IsEmpty && tape[node].Has(TapeFlags.Alias)) return FailAliasProperties(node);
        Complete(Attach(node, in all), aliasedBefore);
        return EndOfLine();
    }

    private NodeProperties? AttachToContent(int node, in PendingProperties own) => Attach(node, in own);

    private bool FailAliasProperties(int node) =>
        Fail(tape[node].Start, tape[node].End - tape[node].Start, "an alias with a tag or anchor before it");

    private bool BlockMappingFromKey(int node, int column, int n, in PendingProperties outer)
    {
        var aliasedBefore = _aliasedNodes;
        tape.InsertBefore(node, (TapeFlags)NodeKind.Mapping);
        var properties = Attach(node, in outer);
        if (!BlockMapping(node, column, n, hasKey: true)) return false;
        Complete(properties, aliasedBefore);
        return true;
    }

    /// <summary>s-l+block-scalar [199].</summary>
    private bool BlockScalarNode(int n, in PendingProperties outer, in PendingProperties own)
    {
        var all = outer;
        if (!all.TryAdd(in own)) return FailTwoProperties(own.Span.Start);
        var node = tape.Count;
        if (!BlockScalar(n)) return false;
        Complete(Attach(node, in all), _aliasedNodes);
        return true;
    }

    /// <summary>e-node [106].</summary>
    private bool EmptyNode(in PendingProperties properties)
    {
        var node = AddEmpty();
        Complete(Attach(node, in properties), _aliasedNodes);
        return true;
    }

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
