using FactGen.Core.Figures.Languages;

namespace FactGen.Core.Figures.Text;

/// <summary>A stretch of a printed text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Meanings">Of a word: what it can mean; else none.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, Meaning[] Meanings)
{
    /// <summary>The character behind it.</summary>
    public int End => Start + Length;
}
