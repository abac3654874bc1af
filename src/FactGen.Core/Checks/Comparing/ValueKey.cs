using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Comparing;

/// <summary>A value as a text that is equal for equal values.</summary>
internal static class ValueKey
{
    /// <summary>The text; records, lists and maps have none of their own and give theirs by content.</summary>
    public static string Of(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        EnumValue text => text.Text,
        UriValue uri => uri.Uri,
        IntegerValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => Number(number.Number),
        BooleanValue truth => truth.IsTrue ? "true" : "false",
        DateValue date => date.Date.ToString(),
        InstantValue instant => instant.Instant.UtcTicks.ToString(CultureInfo.InvariantCulture),
        DurationValue { Duration: var d } => string.Join(" ", new[] { d.Years, d.Months, d.Weeks, d.Days, d.Hours, d.Minutes, d.Seconds }.Select(Number)),
        MoneyValue { Money: var money } => $"{Number(money.Amount)} {money.Currency.Code} {money.Bound}",
        ReferenceValue reference => reference.Key,
        UnionValue union => Of(union.Value),
        RecordValue record => string.Join("\n", record.Fields.Select(static field => $"{field.Name}: {Of(field.Preferred.Value)}")),
        ListValue list => string.Join("\n", list.Items.Select(Of)),
        MapValue map => string.Join("\n", map.Pairs.Select(static pair => $"{pair.Key}: {Of(pair.Value)}")),
        _ => "",
    };

    /// <summary>Whether equal texts mean equal values: not so for dates of which the day is not known, and amounts that are not exact.</summary>
    public static bool IsCertain(BoundValue value) => value switch
    {
        DateValue date => Times.IsExact(date.Date),
        MoneyValue money => money.Money.Bound == MoneyBound.Exact,
        UnionValue union => IsCertain(union.Value),
        RecordValue record => record.Fields.All(static field => IsCertain(field.Preferred.Value)),
        ListValue list => list.Items.All(IsCertain),
        MapValue map => map.Pairs.All(static pair => IsCertain(pair.Value)),
        _ => true,
    };

    /// <summary>The number without the zeros at its end: <c>3.10</c> is <c>3.1</c>.</summary>
    private static string Number(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
