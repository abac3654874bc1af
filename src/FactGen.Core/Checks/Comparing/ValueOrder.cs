using FactGen.Core.Binding;

namespace FactGen.Core.Checks.Comparing;

/// <summary>Which of two values is less. Three answers: null where the values leave it open.</summary>
internal static class ValueOrder
{
    /// <summary>Whether the first is less than the second; null also for values that have no order.</summary>
    public static bool? IsLess(BoundValue left, BoundValue right) => (left, right) switch
    {
        (DateValue or InstantValue, DateValue or InstantValue) => Times.IsBefore(left, right),
        (DurationValue first, DurationValue second) => second.Duration.IsLongerThan(first.Duration),
        (MoneyValue first, MoneyValue second) => first.Money.IsLessThan(second.Money),
        (TextValue or EnumValue or UriValue, TextValue or EnumValue or UriValue) => string.CompareOrdinal(ValueKey.Of(left), ValueKey.Of(right)) < 0,
        _ => Number(left) is { } a && Number(right) is { } b ? a < b : null,
    };

    /// <summary>Whether the two are equal; null where one of them may be.</summary>
    public static bool? AreEqual(BoundValue left, BoundValue right)
    {
        if (Number(left) is { } a && Number(right) is { } b) return a == b;
        if (ValueKey.IsCertain(left) && ValueKey.IsCertain(right) && ValueKey.Of(left) == ValueKey.Of(right)) return true;
        return (left, right) switch
        {
            (DateValue or InstantValue, DateValue or InstantValue) => Times.Of(left)!.Value.Overlaps(Times.Of(right)!.Value) == false ? false : null,
            (MoneyValue first, MoneyValue second) when first.Money.Currency != second.Money.Currency => false,
            (DurationValue, DurationValue) or (MoneyValue, MoneyValue) => IsLess(left, right) == true || IsLess(right, left) == true ? false : null,
            _ => false,
        };
    }

    /// <summary>The value as a number, or null.</summary>
    public static decimal? Number(BoundValue value) => value switch
    {
        IntegerValue number => number.Number,
        DecimalValue number => number.Number,
        _ => null,
    };
}
