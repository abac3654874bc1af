#nullable enable

namespace FactGen.Core.Values;

/// <summary>A sum of money: an amount, its ISO 4217 currency, and how the amount is meant.</summary>
/// <remarks>
/// Two sums are equal when amount, currency and bound are; <c>1.5 USD</c> equals <c>1.50 USD</c>. There is no
/// <c>&lt;</c>: sums in two currencies, or with a bound, may not be comparable, see <see cref="IsMoreThan"/>.
/// </remarks>
public readonly partial struct Money : global::System.IEquatable<Money>, global::System.IComparable<Money>
{
    /// <summary>Makes a sum of money.</summary>
    /// <param name="amount">The amount, in the currency's main unit. More decimals than the currency has minor units
    /// are allowed.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="bound">How the amount is meant.</param>
    public Money(decimal amount, Currency currency, MoneyBound bound = MoneyBound.Exact)
    {
        Amount = amount;
        Currency = currency;
        Bound = bound;
    }

    /// <summary>The amount, in the currency's main unit.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>How the amount is meant.</summary>
    public MoneyBound Bound { get; }

    /// <summary>The sum as fact files write it, without separators: <c>450000000 USD</c>, <c>about 4000000000 USD</c>.</summary>
    /// <returns>A text that <see cref="Parse"/> reads back.</returns>
    public override string ToString()
    {
        var sum = Amount.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " " + Currency.ToString();
        return Bound switch
        {
            MoneyBound.About => About + sum,
            MoneyBound.AtLeast => AtLeast + sum,
            MoneyBound.AtMost => AtMost + sum,
            _ => sum,
        };
    }

    /// <inheritdoc/>
    public bool Equals(Money other) =>
        Amount == other.Amount && Currency == other.Currency && Bound == other.Bound;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((Amount.GetHashCode() * 397) ^ Currency.GetHashCode()) * 397) ^ (int)Bound);

    /// <summary>Whether two sums have the same amount, currency and bound.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether two sums differ in amount, currency or bound.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);
}
