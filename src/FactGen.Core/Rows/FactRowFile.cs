#nullable enable
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

/// <summary>What the rows under a line that names a file have in common.</summary>
internal sealed class FactRowFile
{
    /// <summary>The file.</summary>
    public readonly string Path;

    /// <summary>The source, in the facts' sense, of all that the rows do not give one.</summary>
    public readonly string? Source;

    /// <summary>Gives the line table.</summary>
    public readonly global::System.Func<string> Lines;

    /// <summary>Makes the origin of a fact that says nothing of its own, of its slot in the line table.</summary>
    public readonly global::System.Func<int, FactOrigin> Origin;

    /// <summary>The first of the rows.</summary>
    public readonly int FirstRow;

    /// <summary>The file whose rows stand before.</summary>
    public readonly FactRowFile? Previous;

    private readonly uint _number;
    private readonly global::System.Func<uint, string> _lines;

    /// <summary>Reads the line.</summary>
    /// <param name="head">The line.</param>
    /// <param name="firstRow">The first of the rows.</param>
    /// <param name="number">The number of the source that the rows are in.</param>
    /// <param name="lines">Gives the line table of a source.</param>
    /// <param name="previous">The file whose rows stand before.</param>
    public FactRowFile(FactRow head, int firstRow, uint number, global::System.Func<uint, string> lines, FactRowFile? previous)
    {
        Path = head.Key;
        Source = head.Text();
        FirstRow = firstRow;
        Previous = previous;
        _number = number;
        _lines = lines;
        Lines = ReadLines;
        Origin = MakeOrigin;
    }

    private string ReadLines() => _lines(_number);

    private FactOrigin MakeOrigin(int slot) => new(Path, Lines, slot, Source, null, FactStatus.Confirmed, FactRank.Normal, null);
}
