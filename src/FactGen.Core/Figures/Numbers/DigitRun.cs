using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Numbers;

/// <summary>A number in digits: <c>1,234.5</c>, <c>1.234,5</c>, <c>1 234,5</c>, <c>12,34,567</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Step">One unit of its last digit.</param>
/// <param name="HasDecimals">Whether digits stand behind a decimal sign.</param>
internal readonly record struct DigitRun(decimal Value, decimal Step, bool HasDecimals)
{
    /// <summary>A decimal holds this many digits whatever they are.</summary>
    private const int MostDigits = 28;

    /// <summary>Reads the digits of a token.</summary>
    /// <param name="text">Digits, with separators between them; a point may come first.</param>
    /// <param name="decimalSign">What the language takes a lone <c>.</c> or <c>,</c> for that could also group: if it is this sign, it parts the decimals.</param>
    /// <param name="run">The number.</param>
    /// <returns>False when the separators are not those of one number.</returns>
    public static bool TryRead(string text, char decimalSign, out DigitRun run)
    {
        run = default;
        var point = DecimalIndex(text, decimalSign);
        var whole = text.Substring(0, point);
        if (!DigitGroups.AreWellFormed(whole)) return false;
        var decimals = point < text.Length ? text.Substring(point + 1) : "";
        if (!decimals.All(CharacterFold.IsDigit)) return false;
        var digits = new string([.. whole.Where(CharacterFold.IsDigit)]) + decimals;
        if (digits.Length is 0 or > MostDigits) return false;
        var step = 1m;
        foreach (var _ in decimals) step /= 10;
        var value = 0m;
        foreach (var digit in digits) value = value * 10 + (digit - '0');
        run = new(value * step, step, decimals.Length > 0);
        return true;
    }

    /// <summary>Where the decimal sign stands; the length of the text when there is none.</summary>
    private static int DecimalIndex(string text, char decimalSign)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0) return text.Length;
        var sign = text[last];
        if (text.IndexOf(sign) != last) return text.Length;

        // Another separator before it groups, so this one cannot.
        if (text.Any(c => c != sign && !CharacterFold.IsDigit(c))) return text.IndexOfAny([' ', '\''], last) < 0 ? last : text.Length;
        if (CanGroup(text, last)) return sign == decimalSign ? last : text.Length;

        // A comma that cannot group is a slip where the point parts decimals; a point is a decimal sign everywhere.
        return sign == '.' || sign == decimalSign ? last : text.Length;
    }

    private static bool CanGroup(string text, int at) => text.Length - at == 4 && at is >= 1 and <= 3 && text[0] != '0';
}
