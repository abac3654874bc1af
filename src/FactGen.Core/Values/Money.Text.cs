#nullable enable
using System;

namespace FactGen.Core.Values;

public readonly partial struct Money
{
    /// <summary>The digits that a decimal holds whatever they are.</summary>
    private const int MaxDigits = 28;

    /// <summary>The digits that a long holds whatever they are.</summary>
    private const int MaxLongDigits = 18;

    private const string About = "about ";
    private const string AtLeast = "at least ";
    private const string AtMost = "at most ";

    /// <summary>Reads <c>450_000_000 USD</c>: digits, <c>_</c> between digits as wanted, one space, the currency.</summary>
    /// <remarks>In front may stand <c>about</c>, <c>at least</c> or <c>at most</c>.</remarks>
    /// <param name="text">The text.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="FormatException">The text is not a sum of money; the message says why.</exception>
    public static Money Parse(string text) =>
        TryParse(text, out var value, out var reason)
            ? value
            : throw new global::System.FormatException($"'{text}' is not a sum of money: {reason}");

    /// <summary>Reads a sum of money, see <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The sum; the default when the text is not one.</param>
    /// <returns>Whether the text is a sum of money.</returns>
    public static bool TryParse(string? text, out Money value) => TryParse(text, out value, out _);

    /// <summary>Reads a sum of money, see <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The sum; the default when the text is not one.</param>
    /// <param name="reason">Why the text is not one, in plain words; null when it is.</param>
    /// <returns>Whether the text is a sum of money.</returns>
    public static bool TryParse(string? text, out Money value, out string? reason)
    {
        value = default;
        var sum = text ?? "";
        var bound = TakeBound(ref sum);
        var space = 0;
        while (space < sum.Length && sum[space] != ' ')
            space++;
        if (space == sum.Length)
        {
            reason = "write the amount, one space and the currency, as in 450_000_000 USD";
            return false;
        }

        if (!TryParseAmount(sum.Substring(0, space), out var amount, out reason))
        {
            if (Currency.TryParse(sum.Substring(0, space), out _))
                reason = "the currency comes after the amount, as in 450_000_000 USD";
            return false;
        }

        if (!Currency.TryParse(sum.Substring(space + 1), out var currency, out reason))
            return false;
        value = new Money(amount, currency, bound);
        return true;
    }

    /// <summary>Reads an amount without its currency: digits, with <c>_</c> between digits as wanted.</summary>
    internal static bool TryParseAmount(string? text, out decimal amount, out string? reason)
    {
        amount = 0;
        var written = text ?? "";
        reason = Check(written, out var significant, out var places);
        if (reason is null && significant > MaxDigits)
            reason = $"an amount has at most {MaxDigits} digits, this one has {significant}";
        if (reason != null)
            return false;
        amount = significant <= MaxLongDigits
            ? ToDecimal(written, places)
            : decimal.Parse(
                written.Replace("_", ""),
                global::System.Globalization.NumberStyles.AllowLeadingSign | global::System.Globalization.NumberStyles.AllowDecimalPoint,
                global::System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>The number that a checked text writes, as <see cref="decimal.Parse(string)"/> gives it.</summary>
    /// <remarks>The framework's own asks for a culture, and the first culture of a program costs it more than a hundred facts.</remarks>
    private static decimal ToDecimal(string text, int places)
    {
        long number = 0;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
                number = 10 * number + c - '0';
        }

        return new decimal(unchecked((int)number), unchecked((int)(number >> 32)), 0, text[0] == '-', (byte)places);
    }

    private static MoneyBound TakeBound(ref string text)
    {
        if (Take(ref text, About))
            return MoneyBound.About;
        if (Take(ref text, AtLeast))
            return MoneyBound.AtLeast;
        return Take(ref text, AtMost) ? MoneyBound.AtMost : MoneyBound.Exact;
    }

    private static bool Take(ref string text, string prefix)
    {
        if (!text.StartsWith(prefix, global::System.StringComparison.Ordinal))
            return false;
        text = text.Substring(prefix.Length);
        return true;
    }

    /// <summary>Checks the amount letter by letter.</summary>
    /// <param name="text">The amount.</param>
    /// <param name="significant">How many digits it has, zeros in front not counted.</param>
    /// <param name="places">How many of them stand behind its point.</param>
    /// <returns>What is wrong, or null.</returns>
    private static string? Check(string text, out int significant, out int places)
    {
        significant = 0;
        places = 0;
        var point = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '.' && !point && IsDigitAt(text, i - 1) && IsDigitAt(text, i + 1))
            {
                point = true;
            }
            else if (c is >= '0' and <= '9')
            {
                significant += significant > 0 || c != '0' || point ? 1 : 0;
                places += point ? 1 : 0;
            }
            else if (!(c is '_' && IsDigitAt(text, i - 1) && IsDigitAt(text, i + 1)) && (c != '-' || i > 0 || text.Length == 1))
            {
                return Refusal(c);
            }
        }

        return text.Length == 0 ? "there is no amount" : null;
    }

    private static string Refusal(char c) => c switch
    {
        ',' => "a comma is not allowed in an amount; separate thousands with _ and decimals with .",
        '_' => "an underscore stands between two digits",
        '.' => "an amount has one point, with digits on both sides",
        '+' or '-' => "a sign other than one leading - is not allowed",
        _ => $"'{c}' is not allowed in an amount",
    };

    private static bool IsDigitAt(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';
}
