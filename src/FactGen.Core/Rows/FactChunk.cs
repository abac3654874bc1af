#nullable enable
using System;
using System.Collections.Generic;

namespace FactGen.Core.Rows;

/// <summary>Some rows of a large collection: one line a fact, under a line that names the file.</summary>
/// <remarks>Where the lines begin is looked up once, when the first of them is touched; their cells when theirs is.</remarks>
internal sealed class FactChunk
{
    /// <summary>Begins a line that names a file, and behind a bar the source of its facts where they all have one.</summary>
    public const char FileMark = '#';

    private readonly string _lines;
    private readonly FactText _text;
    private readonly int _firstSlot;
    private readonly List<int> _bounds = new();
    private readonly List<int> _fileRows = new();
    private readonly List<(string Path, string? Source)> _files = new();

    /// <summary>Finds the lines.</summary>
    /// <param name="lines">The line table of the rows' facts.</param>
    /// <param name="firstSlot">The slot of the first row in the line table; those of the others follow.</param>
    /// <param name="text">The rows.</param>
    public FactChunk(string lines, int firstSlot, FactText text)
    {
        _lines = lines;
        _firstSlot = firstSlot;
        _text = text;
        var all = text();
        for (var start = 0; start < all.Length;)
        {
            var end = EndOf(start);
            // A tool that rewrote the line ends has put it there: a return of a fact's own is always escaped.
            var last = end > start && all[end - 1] == '\r' ? end - 1 : end;
            if (all[start] == FileMark)
                AddFile(start, last);
            else
                AddRow(start, last);
            start = end + 1;
        }
    }

    /// <summary>The row at a place within the chunk, from 0.</summary>
    /// <param name="row">The place within the chunk.</param>
    /// <param name="place">The fact's place in its collection.</param>
    public FactRow Row(int row, int place)
    {
        var found = _fileRows.BinarySearch(row);
        var (path, source) = _files[found < 0 ? ~found - 1 : found];
        return new FactRow(Text(_bounds[2 * row], _bounds[2 * row + 1]), path, source, _lines, _firstSlot + row, place);
    }

    /// <summary>The key of a row.</summary>
    public string Key(int row) => FactRow.Head(Text(_bounds[2 * row], _bounds[2 * row + 1])).Key;

    /// <summary>Whether a row has the key; makes no text where the two are plain.</summary>
    public bool HasKey(int row, string key)
    {
        var text = _text();
        int at = _bounds[2 * row], end = _bounds[2 * row + 1];
        foreach (var unit in key)
        {
            if (!FactRow.IsPlain(unit))
                return Key(row) == key;
            if (at >= end || text[at] != unit)
                return false;
            at++;
        }

        return at == end || (at + 1 < end && text[at] == ' ' && text[at + 1] == FactRow.Bar);
    }

    private void AddRow(int start, int end)
    {
        _bounds.Add(start);
        _bounds.Add(end);
    }

    private void AddFile(int start, int end)
    {
        _fileRows.Add(_bounds.Count / 2);
        var head = FactRow.Head(Text(start + 2, end));
        _files.Add((head.Key, head.Text()));
    }

#if FACTGEN_UTF8
    private int EndOf(int start)
    {
        var length = _text().Slice(start).IndexOf((byte)'\n');
        return length < 0 ? _text().Length : start + length;
    }

    private string Text(int start, int end) => global::System.Text.Encoding.UTF8.GetString(_text().Slice(start, end - start));
#else
    private int EndOf(int start)
    {
        var end = _text().IndexOf('\n', start);
        return end < 0 ? _text().Length : end;
    }

    private string Text(int start, int end) => _text().Substring(start, end - start);
#endif
}
