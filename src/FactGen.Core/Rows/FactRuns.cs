#nullable enable
#if FACTGEN_UTF8
using SourceText = System.ReadOnlySpan<byte>;
#else
using SourceText = System.String;
#endif

namespace FactGen.Core.Rows;

/// <summary>Which chunk has which places of a collection: stretches of places whose rows follow each other in one chunk.</summary>
internal sealed class FactRuns
{
    /// <summary>Digits of a run's first place, of its chunk, and of the row within the chunk that has the first place.</summary>
    public const int StartDigits = 4, ChunkDigits = 3, RowDigits = 4;

    private const int Width = StartDigits + ChunkDigits + RowDigits;

    private readonly int[] _starts;
    private readonly int[] _chunks;
    private readonly int[] _rows;

    /// <summary>Reads the runs, in the order of their places.</summary>
    public FactRuns(SourceText table, int count)
    {
        _starts = new int[count];
        _chunks = new int[count];
        _rows = new int[count];
        for (var run = 0; run < count; run++)
        {
            _starts[run] = FactTable.At(table, Width, run, 0, StartDigits);
            _chunks[run] = FactTable.At(table, Width, run, StartDigits, ChunkDigits);
            _rows[run] = FactTable.At(table, Width, run, StartDigits + ChunkDigits, RowDigits);
        }
    }

    /// <summary>The chunk that has a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="row">The row within the chunk.</param>
    public int Find(int place, out int row)
    {
        var found = global::System.Array.BinarySearch(_starts, place);
        var run = found < 0 ? ~found - 1 : found;
        row = _rows[run] + place - _starts[run];
        return _chunks[run];
    }
}
