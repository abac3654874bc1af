namespace FactGen.Core.Text;

/// <summary>Where the lines of a text begin: turns an offset into a line and a character.</summary>
/// <remarks>LF, CR LF and CR end a line, as YAML 1.2.2 §5.4 has it. U+0085, U+2028 and U+2029 do not.</remarks>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOfAny(LineBreaks.All); i >= 0; i = text.IndexOfAny(LineBreaks.All, i))
        {
            i = LineBreaks.Skip(text, i);
            starts.Add(i);
        }

        _starts = starts.ToArray();
    }

    /// <summary>How many lines there are; at least 1.</summary>
    public int Count => _starts.Length;

    /// <summary>The offset at which a line begins, counted from 0.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>The line and character of an offset between 0 and the text's length.</summary>
    public LinePosition this[int offset]
    {
        get
        {
            var line = Array.BinarySearch(_starts, offset);
            if (line < 0) line = ~line - 1;
            return new(line, offset - _starts[line]);
        }
    }
}
