namespace FactGen.Core.Reading.Json;

/// <summary>How a collection is laid out, for a text in which brackets are missing but people indented.</summary>
/// <param name="open">The offset of the opening bracket.</param>
/// <param name="lineStart">Where its line begins.</param>
/// <param name="firstOnLine">What its line begins with, behind the indentation.</param>
internal readonly struct BracketLayout(int open, int lineStart, int firstOnLine)
{
    /// <summary>The offset of the opening bracket.</summary>
    public int Open { get; } = open;

    /// <summary>Whether the first thing on a later line stands no deeper than the line of the opening bracket.</summary>
    public bool IsOutside(int otherLineStart, int offset) =>
        otherLineStart > lineStart && offset - otherLineStart <= firstOnLine - lineStart;
}
