using FactGen.Core.Text;

namespace FactGen.Core.Reading.Json;

internal sealed partial class JsonReader
{
    private int _recoveryDepth; // Down to here the entries of a collection survive an error in another.
    private bool _resumed; // A damaged entry ended its collection as well: the bracket and comma there have gone with it.

    private bool _isEndTold; // What is missing at the end of the text follows from a mistake told before.

    /// <summary>Whether the text is at its end, which needs no more telling.</summary>
    private bool IsOver => _pos == source.Length && _isEndTold;

    /// <summary>Drops a damaged entry and goes to the next; false when the collection is over.</summary>
    private bool Resume(int node, int mark, int entry, char closer, int depth)
    {
        _dropper.Drop(node, mark, entry, depth);
        var column = EntryResync.ColumnIfFirst(source, entry);
        _pos = _depthGuard.IsExhausted ? source.Length : EntryResync.NextEntry(source, entry);
        SkipWhite();
        _isEndTold |= _pos == source.Length;
        var next = EntryResync.ColumnIfFirst(source, _pos);
        if (next >= 0)
        {
            _firstOnLine = _pos;
            _lineStart = _pos - next;
        }

        var goesOn = _pos < source.Length && (Is(closer) || (source[_pos] is not ('}' or ']') && (column < 0 || next >= column)));
        _resumed = !goesOn;
        return goesOn;
    }

    /// <summary>Goes on behind a collection that a damaged entry ended.</summary>
    private bool AfterDamage()
    {
        _resumed = false;
        return true;
    }

    /// <summary>Reports and skips comments before an entry: JSON has none, but they leave the entry readable.</summary>
    private void SkipComments()
    {
        while (Is('/') && _pos + 1 < source.Length && source[_pos + 1] is '/' or '*')
        {
            var start = _pos;
            var isBlock = source[_pos + 1] == '*';
            var end = isBlock ? source.IndexOf("*/", _pos + 2, StringComparison.Ordinal) : source.IndexOfAny(LineBreaks.All, _pos);
            _pos = end < 0 ? source.Length : isBlock ? end + 2 : end;
            Fail(start, _pos - start, "a comment, which JSON does not have");
            SkipWhite();
        }
    }

    /// <summary>Reports and skips a closing bracket behind which the entries go on in their column.</summary>
    private void SkipCloserTooMuch(in BracketLayout layout, int entry, char closer)
    {
        var column = EntryResync.ColumnIfFirst(source, entry);
        if (column < 0 || layout.IsOutside(entry - column, entry)) return;
        var next = _pos + 1;
        while (next < source.Length && source[next] is ' ' or '\t' or ',') next++;
        if (next == source.Length || source[next] is not ('\n' or '\r')) return;
        while (next < source.Length && source[next] is ' ' or '\t' or '\n' or '\r') next++;
        if (EntryResync.ColumnIfFirst(source, next) != column || !(next < source.Length && source[next] is '"' or '{' or '[')) return;
        Fail(_pos, 1, $"a '{closer}' too many");
        _pos++;
        SkipWhite();
    }
}
