namespace FactGen.Core.Figures.Text;

/// <summary>What a stretch of a printed text is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>Digits 0 to 9, with the separators between them.</summary>
    Digits,

    /// <summary>Something that the word list of the language has.</summary>
    Word,

    /// <summary>One character of punctuation.</summary>
    Mark,

    /// <summary>Letters that the word list does not have.</summary>
    Unknown,
}
