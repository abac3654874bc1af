#nullable enable
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>Which source has which places of a collection: stretches of places whose rows follow each other in one source.</summary>
internal sealed class FactRuns
{
    /// <summary>Digits of a source's number.</summary>
    public const int SourceDigits = 6;

    /// <summary>Digits of a run's first place, of the index of its source, and of the row within the source that has the first place.</summary>
    public const int StartDigits = 4, ChunkDigits = 3, RowDigits = 4;

    /// <summary>The numbers of the sources that have facts of the collection.</summary>
    public readonly uint[] Sources;

    private readonly int[] _starts;
    private readonly int[] _chunks;
    private readonly int[] _rows;

    /// <summary>Reads the numbers of the sources, and behind them the runs in the order of their places.</summary>
    public FactRuns(SourceText text, int sources, int runs)
    {
        Sources = new uint[sources];
        _starts = new int[runs];
        _chunks = new int[runs];
        _rows = new int[runs];
        var numbers = new FactTable(text, 0, SourceDigits);
        for (var source = 0; source < sources; source++)
            Sources[source] = numbers.At(source, 0, SourceDigits);
        var table = new FactTable(text, numbers.End(sources), StartDigits + ChunkDigits + RowDigits);
        for (var run = 0; run < runs; run++)
        {
            _starts[run] = (int)table.At(run, 0, StartDigits);
            _chunks[run] = (int)table.At(run, StartDigits, ChunkDigits);
            _rows[run] = (int)table.At(run, StartDigits + ChunkDigits, RowDigits);
        }
    }

    /// <summary>The index of the source that has a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="row">The row within the source.</param>
    public int Find(int place, out int row)
    {
        int run = 0, last = _starts.Length - 1;
        while (run < last)
        {
            var middle = (run + last + 1) / 2;
            if (_starts[middle] <= place)
                run = middle;
            else
                last = middle - 1;
        }

        row = _rows[run] + place - _starts[run];
        return _chunks[run];
    }
}
