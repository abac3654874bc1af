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

    private readonly FactText _text;
    private readonly List<int> _bounds = new();
    private readonly List<int> _fileRows = new();
    private readonly List<FactRow> _files = new();

    /// <summary>Finds the lines.</summary>
    /// <param name="lines">The line table of the rows' facts.</param>
    /// <param name="text">The rows.</param>
    public FactChunk(string lines, FactText text)
    {
        Lines = lines;
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

    /// <summary>The line table of the rows' facts.</summary>
    public string Lines { get; }

    /// <summary>The row at a place within the chunk, from 0.</summary>
    /// <param name="row">The place within the chunk.</param>
    /// <param name="place">The fact's place in its collection.</param>
    public FactRow Row(int row, int place)
    {
        var file = _fileRows.BinarySearch(row);
        return new FactRow(this, _files[file < 0 ? ~file - 1 : file], Text(_bounds[2 * row], _bounds[2 * row + 1]), place);
    }

    /// <summary>The key of a row.</summary>
    public string Key(int row) => new FactRow(null, null, Text(_bounds[2 * row], _bounds[2 * row + 1]), 0).Key;

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
        _files.Add(new FactRow(null, null, Text(start + 2, end), 0));
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
