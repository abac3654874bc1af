namespace FactGen.Core.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">The first code unit, counted from 0.</param>
/// <param name="Length">How many code units; 0 marks a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The code unit behind the last.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
