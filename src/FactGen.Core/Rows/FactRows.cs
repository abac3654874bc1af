#nullable enable
using System;
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

/// <summary>The rows of a large collection over all its chunks, found by place or by key; nothing is read before it is asked for.</summary>
internal sealed class FactRows : FactKeys
{
    private readonly FactChunk?[] _chunks;
    private readonly Func<int, FactChunk> _open;
    private readonly FactText _runTable;
    private readonly FactText? _index;
    private readonly int _runCount;
    private FactRuns? _runs;

    /// <summary>Describes the rows without reading any.</summary>
    /// <param name="count">How many facts there are.</param>
    /// <param name="chunks">How many chunks there are.</param>
    /// <param name="runCount">How many runs there are.</param>
    /// <param name="open">Gives a chunk; called when one of its rows is first touched.</param>
    /// <param name="runs">The runs (<see cref="FactRuns"/>).</param>
    /// <param name="index">The index of keys (<see cref="FactKeyIndex"/>); null where the facts have none.</param>
    public FactRows(int count, int chunks, int runCount, Func<int, FactChunk> open, FactText runs, FactText? index)
    {
        Count = count;
        _chunks = new FactChunk?[chunks];
        _runCount = runCount;
        _open = open;
        _runTable = runs;
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
        var layout = new FactKeyIndex(Count);
        for (var record = layout.First(hash); ; record = layout.Next(record))
        {
            var place = layout.Find(_index(), hash, ref record);
            if (place < 0 || Find(place, out var row).HasKey(row, key))
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
        var runs = _runs ?? FactSlot.Fill(ref _runs, new FactRuns(_runTable(), _runCount));
        var chunk = runs.Find(place, out row);
        return _chunks[chunk] ?? FactSlot.Fill(ref _chunks[chunk], _open(chunk));
    }
}
