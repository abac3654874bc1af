#nullable enable
using System;
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

/// <summary>The rows of a large collection over all its chunks, found by place or by key; nothing is read before it is asked for.</summary>
internal sealed class FactRows : FactKeys
{
    /// <summary>Digits of a run's first place, of its chunk, and of the row within the chunk that has the first place.</summary>
    public const int StartDigits = 4, ChunkDigits = 3, RowDigits = 4;

    /// <summary>Digits of a run.</summary>
    public const int RunWidth = StartDigits + ChunkDigits + RowDigits;

    private readonly FactChunk?[] _chunks;
    private readonly Func<int, FactChunk> _open;
    private readonly FactText _runs;
    private readonly FactText? _index;
    private readonly int _runCount;

    /// <summary>Describes the rows without reading any.</summary>
    /// <param name="count">How many facts there are.</param>
    /// <param name="chunks">How many chunks there are.</param>
    /// <param name="runCount">How many runs there are.</param>
    /// <param name="open">Gives a chunk; called when one of its rows is first touched.</param>
    /// <param name="runs">The runs: stretches of places whose rows follow each other in one chunk, in order.</param>
    /// <param name="index">The index of keys (<see cref="FactKeyIndex"/>); null where the facts have none.</param>
    public FactRows(int count, int chunks, int runCount, Func<int, FactChunk> open, FactText runs, FactText? index)
    {
        Count = count;
        _chunks = new FactChunk?[chunks];
        _runCount = runCount;
        _open = open;
        _runs = runs;
        _index = index;
    }

    /// <inheritdoc/>
    public override int Count { get; }

    /// <inheritdoc/>
    public override string this[int index] => Find(index, out var row).Key(row);

    /// <inheritdoc/>
    public override int IndexOf(string key)
    {
        if (_index is null)
            return -1;
        var hash = FactHash.Of(key);
        var size = FactKeyIndex.Size(Count);
        for (var record = FactKeyIndex.First(hash, size); ; record = FactKeyIndex.Next(record, size))
        {
            var place = FactTable.At(_index, FactKeyIndex.Width, record, 0, FactKeyIndex.PlaceDigits) - 1;
            if (place < 0)
                return -1;
            if (FactTable.At(_index, FactKeyIndex.Width, record, FactKeyIndex.PlaceDigits, FactKeyIndex.TagDigits) == FactKeyIndex.Tag(hash)
                && Find(place, out var row).HasKey(row, key))
                return place;
        }
    }

    /// <summary>The row of the fact at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public FactRow Row(int place) => Find(place, out var row).Row(row, place);

    private FactChunk Find(int place, out int row)
    {
        if ((uint)place >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(place));
        int low = 0, high = _runCount - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Start(middle) <= place)
                low = middle;
            else
                high = middle - 1;
        }

        row = FactTable.At(_runs, RunWidth, low, StartDigits + ChunkDigits, RowDigits) + place - Start(low);
        var chunk = FactTable.At(_runs, RunWidth, low, StartDigits, ChunkDigits);
        return _chunks[chunk] ?? FactSlot.Fill(ref _chunks[chunk], _open(chunk));
    }

    private int Start(int run) => FactTable.At(_runs, RunWidth, run, 0, StartDigits);
}
