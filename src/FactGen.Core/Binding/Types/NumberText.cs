using System.Globalization;
using System.Text.RegularExpressions;

namespace FactGen.Core.Binding.Types;

/// <summary>
/// Numbers as texts: decimal digits with an optional sign, grouped by <c>_</c> between digits if their author likes;
/// decimal numbers also with a fraction and an exponent (YAML 1.2.2 §10.3.2, RFC 8259 §6).
/// </summary>
internal static class NumberText
{
    /// <summary>How many significant digits, and how many after the point, a decimal surely holds.</summary>
    public const int MostDigits = 28;

    private static readonly Regex Whole = new("^[-+]?[0-9]+(?:_[0-9]+)*$", RegexOptions.CultureInvariant);

    private static readonly Regex Real = new(
        "^(?<sign>[-+]?)(?<whole>(?:[0-9]+(?:_[0-9]+)*)?)(?:\\.(?<fraction>(?:[0-9]+(?:_[0-9]+)*)?))?(?:[eE](?<exponent>[-+]?[0-9]{1,4}))?$",
        RegexOptions.CultureInvariant);

    /// <summary>Reads a whole number of 64 bits. Leading zeros count for nothing.</summary>
    public static bool TryReadInteger(string text, out long number, out string? reason)
    {
        number = 0;
        reason = null;
        if (EndsInLineFeed(text) || !Whole.IsMatch(text)) return false;
        if (long.TryParse(text.Replace("_", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)) return true;
        reason = "it does not fit into 64 bits";
        return false;
    }

    /// <summary>Reads a decimal number without rounding; its scale is kept.</summary>
    public static bool TryReadDecimal(string text, out decimal number, out string? reason)
    {
        number = 0;
        reason = null;
        if (EndsInLineFeed(text) || Real.Match(text) is not { Success: true } match) return false;
        var whole = match.Groups["whole"].Value.Replace("_", "");
        var fraction = match.Groups["fraction"].Value.Replace("_", "");
        if (whole.Length + fraction.Length == 0) return false;
        var exponent = match.Groups["exponent"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
        if (TryShift((whole + fraction).TrimStart('0'), fraction.Length - exponent, out var digits))
        {
            number = decimal.Parse(match.Groups["sign"].Value + digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            return true;
        }

        reason = $"it has more than {MostDigits} digits";
        return false;
    }

    /// <summary>Writes digits with so many of them behind the point; false when a decimal would have to round them.</summary>
    private static bool TryShift(string digits, int scale, out string text)
    {
        text = "0";
        if (digits.Length == 0 && scale <= 0) return true;
        if (digits.Length == 0) scale = Math.Min(scale, MostDigits);
        if (scale > MostDigits || digits.Length > MostDigits || digits.Length - scale > MostDigits) return false;
        if (scale <= 0)
        {
            text = digits + new string('0', -scale);
            return true;
        }

        var padded = digits.PadLeft(scale + 1, '0');
        text = padded.Substring(0, padded.Length - scale) + "." + padded.Substring(padded.Length - scale);
        return true;
    }

    /// <summary><c>$</c> also matches before a line feed at the end.</summary>
    private static bool EndsInLineFeed(string text) => text.Length > 0 && text[text.Length - 1] == '\n';
}
