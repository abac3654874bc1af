using System.Globalization;

namespace FactGen.Core.Figures.Dates;

/// <summary>Numbers in dates.</summary>
internal static class DateNumber
{
    /// <summary>The number of up to four digits; -1, which no part of a date can be, for more.</summary>
    public static int Of(string digits) =>
        digits.Length <= 4 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;

    /// <summary>A number of a date in words; -1 for what no part of a date can be.</summary>
    public static int Of(decimal value) =>
        value is >= 0 and <= 9999 && value == decimal.Truncate(value) ? (int)value : -1;
}
