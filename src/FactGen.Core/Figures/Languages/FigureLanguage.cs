namespace FactGen.Core.Figures.Languages;

/// <summary>How figures are printed in a language, or in a country's variety of it.</summary>
/// <param name="words">Its words, and the signs of all languages.</param>
internal sealed class FigureLanguage(WordList words)
{
    /// <summary>Its words, and the signs of all languages.</summary>
    public WordList Words => words;

    /// <summary>What parts the decimals, <c>.</c> or <c>,</c>, where it could also group; 0 where either groups.</summary>
    public char DecimalSign { get; init; } = '.';

    /// <summary>The order of a date in digits.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>Whether numerals are written in one word, units before tens: <c>fünfundvierzig</c>.</summary>
    public bool JoinsNumerals { get; init; }

    /// <summary>Whether numerals are those of Han script, or Korean ones of the same build: a row of them can be digits.</summary>
    public bool HasDigitRows { get; init; }

    /// <summary>Whether the last scale may be left out: <c>一百五</c> is 150.</summary>
    public bool ElidesLastScale { get; init; }

    /// <summary>Whether the scales of a million and more are nouns with a capital letter: <c>Billion</c>.</summary>
    public bool CapitalizesScales { get; init; }
}
