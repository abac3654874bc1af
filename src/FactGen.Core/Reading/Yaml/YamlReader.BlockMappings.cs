namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>l+block-mapping [187], or ns-l-compact-mapping [195]; at its first entry, or behind that entry's key.</summary>
    /// <param name="node">The mapping's index on the tape.</param>
    /// <param name="column">The column of its keys.</param>
    /// <param name="n">The parent's indentation.</param>
    /// <param name="hasKey">Whether the first key is read.</param>
    private bool BlockMapping(int node, int column, int n, bool hasKey)
    {
        if (!Enter(node)) return false;
        var count = 0;
        var more = true;
        var read = true;
        while (read && more)
        {
            var mark = hasKey ? node + 1 : tape.Count;
            var entry = hasKey ? tape[node].Start : _pos;
            if (BlockMappingEntry(column, hasKey) && NextEntry(node, column, n, out more)) count++;
            else if (!MayRecover) read = false;
            else more = ResumeInBlock(node, mark, entry, column, n);
            hasKey = false;
        }

        tape.Close(node, _lastEnd, count);
        _depth--;
        return read;
    }

    /// <summary>ns-l-block-map-entry [188]: an explicit entry [189], or an implicit one [192] with its value [194].</summary>
    private bool BlockMappingEntry(int column, bool hasKey)
    {
        if (!hasKey && !SimpleKey())
        {
            if (AtIndicator('?')) return ExplicitEntry(column);
            if (!ImplicitKey(column)) return false;
        }

        SkipWhite();
        if (Peek() == ':') _lastEnd = ++_pos;
        else if (!_isColonForgiven) return false;
        _isColonForgiven = false;
        return SimpleValue(column) || BlockNode(column, BlockPlace.AfterKey);
    }

    /// <summary>c-l-block-map-explicit-entry [189]: its key [190] and, where there is one, its value [191].</summary>
    private bool ExplicitEntry(int column)
    {
        _lastEnd = ++_pos;
        if (!BlockNode(column, BlockPlace.AfterExplicit)) return false;
        SkipToContent();
        if (AtEnd || !IsFirstOnLine || IsTabbed || _indent != column || !AtIndicator(':'))
        {
            AddEmpty();
            return true;
        }

        _lastEnd = ++_pos;
        return BlockNode(column, BlockPlace.AfterExplicit);
    }

    /// <summary>ns-s-block-map-implicit-key [193], up to its <c>:</c>.</summary>
    private bool ImplicitKey(int column)
    {
        var start = _pos;
        var line = _lineStart;
        var node = tape.Count;
        PendingProperties? own = null;
        if (source[_pos] is '&' or '!' && !Properties(ref own)) return false;
        if (AtIndicator(':')) AddEmptyKey();
        else if (!FlowContent(column + 1, flow: false, multiline: false)) return false;
        if (own is not null && tape[node].Has(TapeFlags.Alias)) return FailAliasProperties(node);
        Complete(Attach(node, own));
        if (AtValueIndicator()) return _lineStart == line ? CheckKeyLength(start) : Fail(start, 1, "a key of several lines");
        return FailMissingColon(start, column);
    }

    /// <summary>Whether, behind white space, a <c>:</c> makes the node before it a key.</summary>
    private bool AtValueIndicator()
    {
        var i = _pos;
        while (i < source.Length && source[i] is ' ' or '\t') i++;
        return i < source.Length && source[i] == ':' && IsSpaceAt(i + 1);
    }

    private bool CheckKeyLength(int start) => _pos - start <= ReaderLimits.ImplicitKeyLength
        || Fail(start, _pos - start, FormattableString.Invariant($"a key longer than {ReaderLimits.ImplicitKeyLength} characters; begin it with '? '"));
}
