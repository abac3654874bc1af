#nullable enable
using System;
using System.Runtime.CompilerServices;
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>Where the rows stand that one source has of a large collection: a line a fact, under a line that names the file.</summary>
/// <remarks>Where the lines begin is looked up once, when the first of them is touched; their cells when theirs is.</remarks>
internal sealed class FactChunk
{
    /// <summary>Begins a line that names a file, and behind a bar the source of its facts where they all have one.</summary>
    public const char FileMark = '#';

    private readonly int _firstSlot;
    private readonly int[] _rows;
    private FactRowFile? _lastFile;

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The rows of all collections of the source, in a section each: its heading has the slot of its first row in the line table, and how many they are.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="source">The number of the source.</param>
    /// <param name="lines">Gives the line table of a source.</param>
    public FactChunk(SourceText text, string collection, uint source, Func<uint, string> lines)
    {
        var start = FactSection.Find(text, collection, out var end);
        var heading = FactRow.Head(text, start, end);
        _firstSlot = (int)heading.Integer().GetValueOrDefault();
        _rows = new int[(int)heading.Integer().GetValueOrDefault()];
        var row = 0;
        // The last row may be an empty line at the very end of the text, so rows are counted.
        while (row < _rows.Length)
        {
            start = EndOfLine(text, start) + 1;
            if (start < end && text[start] == FileMark)
                _lastFile = new FactRowFile(FactRow.Head(text, start + 2, EndOf(text, start)), row, source, lines, _lastFile);
            else
                _rows[row++] = start;
        }
    }

    /// <summary>The row at a place within the chunk, from 0.</summary>
    /// <param name="text">The text that the lines were found in.</param>
    /// <param name="row">The place within the chunk.</param>
    /// <param name="place">The fact's place in its collection.</param>
    public FactRow Row(SourceText text, int row, int place)
    {
        var file = _lastFile!;
        while (file.FirstRow > row)
            file = file.Previous!;
        return new FactRow(text, _rows[row], EndOf(text, _rows[row]), file, _firstSlot + row, place);
    }

    /// <summary>The key of a row.</summary>
    public string Key(SourceText text, int row) => FactRow.Head(text, _rows[row], EndOf(text, _rows[row])).Key;

    /// <summary>Whether a row has the key; makes no text where the two are plain.</summary>
    public bool HasKey(SourceText text, int row, string key)
    {
        var at = _rows[row];
        foreach (var unit in key)
        {
            if (!FactRow.IsPlain(unit))
                return Key(text, row) == key;
            if (at >= text.Length || text[at] != unit)
                return false;
            at++;
        }

        return at == EndOf(text, _rows[row]) || text[at] == FactRow.Bar;
    }

    /// <summary>Where a line's text ends: before a return that a tool which rewrites line ends has put there, for one of a fact's own is escaped.</summary>
    private static int EndOf(SourceText text, int start)
    {
        var end = EndOfLine(text, start);
        return end > start && text[end - 1] == '\r' ? end - 1 : end;
    }

    [MethodImpl(FactRows.Optimized)]
    private static int EndOfLine(SourceText text, int start)
    {
        while (start < text.Length && text[start] != '\n')
            start++;
        return start;
    }
}
