#nullable enable
using System;

namespace FactGen.Core.Values;

/// <summary>A currency by its ISO 4217 code: every code of list one, funds and metals too.</summary>
/// <remarks>
/// List one as of January 2026; BGN, which left it on the first of that month, is still known. The default is
/// <see cref="XXX"/>, no currency.
/// </remarks>
public readonly partial struct Currency : global::System.IEquatable<Currency>, global::System.IComparable<Currency>
{
    private const string NoCurrency = "XXX";

    private readonly string? _code;

    private Currency(string code) => _code = code;

    /// <summary>The three letters: <c>USD</c>.</summary>
    public string Code => _code ?? NoCurrency;

    /// <summary>The ISO 4217 number; printed with three digits, so 8 is <c>008</c>.</summary>
    public int NumericCode => Table.NumericCode(Code);

    /// <summary>How many decimals the minor unit has: 2 for cents; null where ISO 4217 says N.A., as for gold.</summary>
    public int? MinorUnits => Table.MinorUnits(Code);

    /// <summary>The name in English, after ISO 4217: <c>US Dollar</c>.</summary>
    public string EnglishName => Table.EnglishName(Code);

    /// <summary>Reads a code: three capital letters that ISO 4217 assigns.</summary>
    /// <param name="text">The code.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="FormatException">The text is not a currency; the message says why.</exception>
    public static Currency Parse(string text) =>
        TryParse(text, out var value, out var reason) ? value : throw new global::System.FormatException(reason);

    /// <summary>Reads a code, see <see cref="Parse"/>.</summary>
    /// <param name="text">The code.</param>
    /// <param name="value">The currency; <see cref="XXX"/> when the text is not one.</param>
    /// <returns>Whether the text is a currency.</returns>
    public static bool TryParse(string? text, out Currency value) => TryParse(text, out value, out _);

    /// <summary>Reads a code, see <see cref="Parse"/>.</summary>
    /// <param name="text">The code.</param>
    /// <param name="value">The currency; <see cref="XXX"/> when the text is not one.</param>
    /// <param name="reason">Why the text is not one, in plain words; null when it is.</param>
    /// <returns>Whether the text is a currency.</returns>
    public static bool TryParse(string? text, out Currency value, out string? reason)
    {
        value = default;
        var code = Table.Find(text);
        if (code is null)
        {
            reason = Refusal(text);
            return false;
        }

        reason = null;
        value = new Currency(code);
        return true;
    }

    /// <summary>The three letters.</summary>
    /// <returns>The code, such as <c>USD</c>.</returns>
    public override string ToString() => Code;

    /// <summary>The order of the codes, by letter.</summary>
    /// <param name="other">The other currency.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public bool Equals(Currency other) => string.Equals(Code, other.Code, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>Whether two currencies are the same.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether two currencies differ.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    private static string Refusal(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "there is no currency";
        var upper = text!.ToUpperInvariant();
        return Table.Find(upper) is null
            ? $"'{text}' is not a currency code of ISO 4217"
            : $"a currency code is in capitals: {upper}";
    }
}
