namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>l+block-sequence [183], or ns-l-compact-sequence [186]; at its first <c>-</c>.</summary>
    /// <param name="node">The sequence's index on the tape.</param>
    /// <param name="column">The column of its dashes.</param>
    /// <param name="n">The parent's indentation.</param>
    private bool BlockSequence(int node, int column, int n)
    {
        if (!Enter(node)) return false;
        var count = 0;
        var more = true;
        var read = true;
        while (read && more)
        {
            var mark = tape.Count;
            var entry = _pos;
            if (BlockSequenceEntry(column) && NextEntry(node, column, n, out more)) count++;
            else if (!MayRecover) read = false;
            else more = ResumeInBlock(node, mark, entry, column, n);
        }

        tape.Close(node, _lastEnd, count);
        _depth--;
        return read;
    }

    /// <summary>c-l-block-seq-entry [184].</summary>
    private bool BlockSequenceEntry(int column)
    {
        _lastEnd = ++_pos;
        return SimpleValue(column) || BlockNode(column, BlockPlace.AfterDash);
    }

    /// <summary>Goes to the next entry of a block; <paramref name="more"/> tells whether there is one. False if the next line fits nowhere.</summary>
    private bool NextEntry(int node, int column, int n, out bool more)
    {
        var dash = tape[node].Kind == NodeKind.Sequence;
        if (!dash && AtSimpleEntry(column)) return more = true;
        SkipToContent();
        more = false;
        if (AtEnd || AtDocumentMarker()) return true;
        if (IsTabbed) return FailCharacter(_lineStart + _indent);
        if (_indent == column && AtIndicator('-') == dash) return more = true;
        if (_indent <= n) return true;
        Fail(_pos, RestOfLine(), WrongEntry(column, dash));
        if (_indent > column || !MayRecover) return false;
        _dropper.DropLine(node, _pos, _pos + RestOfLine(), _depth);
        more = NextBlockEntry(column, n, dash); // A line that cannot be part of the entry before it does that entry no harm.
        return true;
    }

    /// <summary>Counts a collection in; false if it is one too deep.</summary>
    private bool Enter(int node)
    {
        if (_depth == ReaderLimits.Depth) return _depthGuard.Fail(_pos);
        if (_depth++ == 0) _recoveryDepth = ReaderLimits.RecoveryDepthOf(tape[node].Kind);
        return true;
    }

    /// <summary>Whether a key already read may stand one level deeper than it was read at.</summary>
    private bool MayEnclose(int key) =>
        tape[key].Size == 1 || _depth + 1 + AnchorExtent.Of(tape, key).Height <= ReaderLimits.Depth || _depthGuard.Fail(tape[key].Start);

    private string WrongEntry(int column, bool dash) => _indent == column
        ? dash ? "text where the next '-' of the list is due" : "a '-' where the next key is due"
        : FormattableString.Invariant($"a line indented by {_indent}, where {column} {(column == 1 ? "is" : "are")} due");
}
