#nullable enable
using System.Collections.Generic;
#if FACTGEN_UTF8
using SourceText = System.ReadOnlySpan<byte>;
#else
using SourceText = System.String;
#endif

namespace FactGen.Core.Rows;

/// <summary>The rows that one source has of a large collection: a line a fact, under a line that names the file.</summary>
/// <remarks>Where the lines begin is looked up once, when the first of them is touched; their cells when theirs is.</remarks>
internal sealed class FactChunk
{
    /// <summary>Begins a line that names a file, and behind a bar the source of its facts where they all have one.</summary>
    public const char FileMark = '#';

    private readonly string _text;
    private readonly int _firstSlot;
    private readonly List<int> _rows = new();
    private readonly List<FactRowFile> _files = new();
    private readonly List<int> _fileRows = new();

    /// <summary>Finds the lines.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="lines">The line table of the source's facts.</param>
    /// <param name="source">The rows of all collections of the source, in a section each: its heading has the slot of its first row in the line table.</param>
    public FactChunk(string collection, string lines, SourceText source)
    {
        _text = FactSection.Of(source, collection);
        var heading = _text.IndexOf(FactRow.Close);
        _firstSlot = int.Parse(_text.Substring(0, heading), global::System.Globalization.CultureInfo.InvariantCulture);
        for (var start = EndOfLine(heading) + 1; start < _text.Length; start = EndOfLine(start) + 1)
        {
            if (_text[start] == FileMark)
                AddFile(start, lines);
            else
                _rows.Add(start);
        }
    }

    /// <summary>The row at a place within the chunk, from 0.</summary>
    /// <param name="row">The place within the chunk.</param>
    /// <param name="place">The fact's place in its collection.</param>
    public FactRow Row(int row, int place)
    {
        var file = _fileRows.Count - 1;
        while (_fileRows[file] > row)
            file--;
        return new FactRow(_text, _rows[row], EndOf(_rows[row]), _files[file], _firstSlot + row, place);
    }

    /// <summary>The key of a row.</summary>
    public string Key(int row) => FactRow.Head(_text, _rows[row], EndOf(_rows[row])).Key;

    /// <summary>Whether a row has the key; makes no text where the two are plain.</summary>
    public bool HasKey(int row, string key)
    {
        var behind = _rows[row] + key.Length;
        var isSame = !FactRow.IsFramed(key) && string.CompareOrdinal(_text, _rows[row], key, 0, key.Length) == 0;
        return (isSame && (behind == EndOf(_rows[row]) || (behind < _text.Length && _text[behind] == FactRow.Bar))) || Key(row) == key;
    }

    private void AddFile(int start, string lines)
    {
        var head = FactRow.Head(_text, start + 2, EndOf(start));
        _files.Add(new FactRowFile(head.Key, head.Text(), lines));
        _fileRows.Add(_rows.Count);
    }

    /// <summary>Where a line's text ends: before a return that a tool which rewrites line ends has put there, for one of a fact's own is escaped.</summary>
    private int EndOf(int start)
    {
        var end = EndOfLine(start);
        return end > start && _text[end - 1] == '\r' ? end - 1 : end;
    }

    private int EndOfLine(int start)
    {
        var end = _text.IndexOf('\n', start);
        return end < 0 ? _text.Length : end;
    }
}
