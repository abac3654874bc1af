using System.Globalization;

namespace FactGen.Core.Naming;

/// <summary>What a UTF-16 code unit may do in a C# identifier (C# specification §6.4.3).</summary>
internal static class CharacterClass
{
    /// <summary>Whether it may come first: a letter or an underscore.</summary>
    public static bool IsStart(char unit) => unit == '_' || IsLetter(unit);

    /// <summary>Whether it may stand in a name. Format characters, which C# skips, are not let through.</summary>
    public static bool IsPart(char unit) => (IsStart(unit) || IsDigit(unit) || IsMark(unit)) && !IsInvisible(unit);

    /// <summary>A letter, a letter number included (<c>Ⅷ</c>).</summary>
    public static bool IsLetter(char unit) => char.IsLetter(unit) || Category(unit) is UnicodeCategory.LetterNumber;

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(char unit) => char.IsDigit(unit);

    /// <summary>A combining mark that C# allows: enclosing marks are not.</summary>
    public static bool IsMark(char unit) => Category(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>White space, punctuation or a control: it ends a word.</summary>
    public static bool IsSeparator(char unit) =>
        char.IsPunctuation(unit) || char.IsWhiteSpace(unit) || char.IsControl(unit) || char.IsSeparator(unit);

    /// <summary>Nothing is seen of it: format characters, fillers, and marks without a shape.</summary>
    /// <remarks>Letters and marks of Unicode's Default_Ignorable_Code_Point; two names that differ in one look the same.</remarks>
    public static bool IsInvisible(char unit) =>
        Category(unit) is UnicodeCategory.Format
        || unit is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0'
        || unit is >= '\u180B' and <= '\u180F'
        || IsVariationSelector(unit);

    /// <summary>It only chooses a glyph of the character before it.</summary>
    public static bool IsVariationSelector(int codePoint) => codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static UnicodeCategory Category(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit);
}
