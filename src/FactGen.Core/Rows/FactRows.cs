#nullable enable
using System;
using System.Runtime.CompilerServices;
using FactGen.Core.Values;
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>The rows of a large collection over all sources, found by place or by key; nothing is read before it is asked for.</summary>
internal sealed class FactRows : FactKeys
{
    /// <summary>For a loop over all rows of a source: most programs end before the runtime would optimize it.</summary>
    /// <remarks><c>AggressiveOptimization</c>, by number where the framework has no name for it.</remarks>
    internal const MethodImplOptions Optimized = (MethodImplOptions)512;

    private readonly int _count;
    private readonly string _collection;
    private readonly FactTexts _texts;
    private readonly Func<uint, string> _lines;
    private readonly FactText _runTable;
    private readonly FactText? _index;
    private readonly int _runCount;
    private readonly FactChunk?[] _chunks;
    private FactRuns? _runs;

    /// <summary>Describes the rows without reading any.</summary>
    /// <param name="collection">The name of the collection's sections.</param>
    /// <param name="count">How many facts there are.</param>
    /// <param name="sources">How many sources they are in.</param>
    /// <param name="runCount">How many runs there are.</param>
    /// <param name="texts">Gives the rows of a source.</param>
    /// <param name="lines">Gives the line table of a source.</param>
    /// <param name="runs">The runs (<see cref="FactRuns"/>).</param>
    /// <param name="index">The index of keys (<see cref="FactKeyIndex"/>); null where the facts have none.</param>
    public FactRows(string collection, int count, int sources, int runCount, FactTexts texts, Func<uint, string> lines, FactText runs, FactText? index)
    {
        _count = count;
        _collection = collection;
        _chunks = new FactChunk?[sources];
        _runCount = runCount;
        _texts = texts;
        _lines = lines;
        _runTable = runs;
        _index = index;
    }

    /// <inheritdoc/>
    public override int Count => _count;

    /// <inheritdoc/>
    public override string this[int index]
    {
        get
        {
            var chunk = Find(index, out var row, out var text);
            return chunk.Key(text, row);
        }
    }

    /// <inheritdoc/>
    public override int IndexOf(string key)
    {
        if (_index is null)
            return -1;
        var hash = FactHash.Of(key);
        var records = FactKeyIndex.Records(_count);
        var digits = FactTable.Digits(_count);
        var table = new FactTable(_index(), 0, digits + FactKeyIndex.TagDigits);
        for (var record = FactKeyIndex.First(hash, records); ; record = FactKeyIndex.Next(record, records))
        {
            var place = (int)table.At(record, 0, digits) - 1;
            if (place < 0)
                return -1;
            if (table.At(record, digits, FactKeyIndex.TagDigits) == FactKeyIndex.Tag(hash)
                && Find(place, out var row, out var text).HasKey(text, row, key))
            {
                return place;
            }
        }
    }

    /// <summary>The row of the fact at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public FactRow Row(int place)
    {
        var chunk = Find(place, out var row, out var text);
        return chunk.Row(text, row, place);
    }

    private FactChunk Find(int place, out int row, out SourceText text)
    {
        if (place < 0 || place >= _count)
            throw new ArgumentOutOfRangeException(nameof(place));
        var runs = _runs ?? FactSlot.Fill(ref _runs, new FactRuns(_runTable(), _chunks.Length, _runCount));
        var chunk = runs.Find(place, out row);
        var source = runs.Sources[chunk];
        text = _texts(source);
        return _chunks[chunk] ?? FactSlot.Fill(ref _chunks[chunk], new FactChunk(text, _collection, source, _lines));
    }
}
