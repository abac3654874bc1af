#nullable enable
using System;

namespace FactGen.Core.Values;

public readonly partial struct Money
{
    /// <summary>Adds two sums of one currency.</summary>
    /// <remarks>
    /// The sum is as sure as both parts: exact and exact is exact, exact and a bound keeps the bound, two equal bounds
    /// stay, and two that pull in different directions are only <see cref="MoneyBound.About"/> it.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static Money operator +(Money left, Money right) =>
        new(left.Amount + right.Amount, Common(left, right, "add"), Combine(left.Bound, right.Bound));

    /// <summary>Subtracts a sum from another of the same currency.</summary>
    /// <remarks>The bounds go as in the addition, with "at least" and "at most" of the right side exchanged.</remarks>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static Money operator -(Money left, Money right) =>
        new(left.Amount - right.Amount, Common(left, right, "subtract"), Combine(left.Bound, Opposite(right.Bound)));

    /// <summary>The same sum with the other sign; "at least" and "at most" are exchanged.</summary>
    public static Money operator -(Money money) => new(-money.Amount, money.Currency, Opposite(money.Bound));

    private static Currency Common(Money left, Money right, string verb) =>
        left.Currency == right.Currency
            ? left.Currency
            : throw new global::System.InvalidOperationException($"cannot {verb} {left} and {right}: the currencies differ");

    private static MoneyBound Combine(MoneyBound left, MoneyBound right)
    {
        if (left == right || right == MoneyBound.Exact)
            return left;
        return left == MoneyBound.Exact ? right : MoneyBound.About;
    }

    private static MoneyBound Opposite(MoneyBound bound) => bound switch
    {
        MoneyBound.AtLeast => MoneyBound.AtMost,
        MoneyBound.AtMost => MoneyBound.AtLeast,
        _ => bound,
    };
}
