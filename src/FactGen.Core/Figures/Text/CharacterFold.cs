namespace FactGen.Core.Figures.Text;

/// <summary>One character for each that are drawn alike, so that the word lists hold each word once.</summary>
internal static class CharacterFold
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>The character that the word lists have for it.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => char.ToLowerInvariant(c),
        >= FirstFullWidth and <= LastFullWidth => char.ToLowerInvariant((char)(c - FullWidthOffset)),
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '‘' or '’' or 'ʼ' or '´' or '`' => '\'',
        '〜' or '∼' or '～' => '~',
        '、' => ',',
        '。' or '｡' => '.',
        '￥' => '¥',
        '￡' => '£',
        '￦' => '₩',
        '○' => '〇',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Whether it is a letter of the Latin script, whose words have borders.</summary>
    public static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);

    /// <summary>Whether it is one of 0 to 9.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';
}
