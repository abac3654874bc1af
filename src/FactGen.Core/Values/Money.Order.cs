#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct Money
{
    /// <summary>Whether this sum is certainly more than another.</summary>
    /// <param name="other">The other sum.</param>
    /// <returns>
    /// True or false where that holds whatever the bounds stand for; null where they leave it open, where one is only
    /// about its amount, and where the currencies differ.
    /// </returns>
    public bool? IsMoreThan(Money other)
    {
        if (Currency != other.Currency || Bound == MoneyBound.About || other.Bound == MoneyBound.About)
            return null;
        if (Amount > other.Amount && Bound != MoneyBound.AtMost && other.Bound != MoneyBound.AtLeast)
            return true;
        if (Amount <= other.Amount && Bound != MoneyBound.AtLeast && other.Bound != MoneyBound.AtMost)
            return false;
        return null;
    }

    /// <summary>Whether this sum is certainly less than another.</summary>
    /// <param name="other">The other sum.</param>
    /// <returns>As <see cref="IsMoreThan"/>, with the sides exchanged.</returns>
    public bool? IsLessThan(Money other) => other.IsMoreThan(this);

    /// <summary>The order for sorting: by currency code, then amount, then bound.</summary>
    /// <remarks>It is a total order and says nothing about worth; <see cref="IsMoreThan"/> does.</remarks>
    /// <param name="other">The other sum.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(Money other)
    {
        var order = Currency.CompareTo(other.Currency);
        if (order == 0)
            order = Amount.CompareTo(other.Amount);
        return order != 0 ? order : Bound.CompareTo(other.Bound);
    }
}
