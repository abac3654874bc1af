using System.Globalization;

namespace FactGen.Core.Use;

/// <summary>Which literals can only repeat a fact, and which are everywhere in code and mean nothing: <c>OK</c>, <c>100</c>, <c>1_000_000</c>.</summary>
public static class TellingLiteral
{
    /// <summary>Where a project does not say otherwise, a text has this many characters at least.</summary>
    public const int UsualLength = 5;

    /// <summary>Where a project does not say otherwise, a number has this many significant digits at least.</summary>
    public const int UsualDigits = 5;

    /// <summary>Shorter texts are not even kept.</summary>
    public const int LeastLength = 2;

    /// <summary>Numbers with fewer digits are not even kept.</summary>
    public const int LeastDigits = 2;

    private const decimal LargeSum = 1_000_000;
    private const int LeastIdeographs = 3;

    /// <summary>Whether a text is several words, or a word of at least three characters of Chinese, Japanese or Korean, and long enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leastLength">How many characters are enough; one of Chinese, Japanese or Korean says as much as two.</param>
    public static bool IsTelling(string text, int leastLength)
    {
        var ideographs = text.Count(IsIdeograph);
        return text.Length + ideographs >= leastLength && text.Any(char.IsLetter) && (ideographs >= LeastIdeographs || HasSeveralWords(text));
    }

    /// <summary>Whether a number has digits enough; a sum of money from a million on with two digits that are not zero, too. Never a power of ten or two.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isMoney">Whether the fact is a sum of money.</param>
    /// <param name="leastDigits">How many significant digits are enough.</param>
    public static bool IsTelling(decimal number, bool isMoney, int leastDigits)
    {
        number = Math.Abs(number);
        var digits = SignificantDigits(number);
        if (digits <= 1 && !(isMoney && number >= 100 * LargeSum && !IsPowerOfTen(number))) return false;
        return !IsPowerOfTwo(number) && (digits >= leastDigits || (isMoney && number >= LargeSum));
    }

    private static bool HasSeveralWords(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i - 1]) && text.Skip(i + 1).Any(char.IsLetterOrDigit)) return true;
        }

        return false;
    }

    private static bool IsIdeograph(char unit) => unit is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';

    private static int SignificantDigits(decimal number) =>
        Digits(number).Trim('0').Length;

    private static bool IsPowerOfTen(decimal number) => Digits(number).Trim('0') == "1";

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace(".", "");

    /// <summary>Sizes and masks: a power of two, or one less.</summary>
    private static bool IsPowerOfTwo(decimal number) =>
        number == decimal.Truncate(number) && number is > 0 and <= long.MaxValue && ((((long)number) & ((long)number - 1)) == 0 || (((long)number) & ((long)number + 1)) == 0);
}
