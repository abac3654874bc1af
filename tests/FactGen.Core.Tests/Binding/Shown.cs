using System.Globalization;
using FactGen.Core.Binding;

namespace FactGen.Core.Tests.Binding;

/// <summary>Bound values as texts.</summary>
internal static class Shown
{
    public static string Of(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        EnumValue text => "enum " + text.Text,
        UriValue uri => "uri " + uri.Uri,
        ReferenceValue reference => "-> " + reference.Key,
        IntegerValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture) + "m",
        BooleanValue truth => truth.IsTrue ? "yes" : "no",
        DateValue date => "date " + date.Date,
        InstantValue instant => instant.Instant.ToString("O", CultureInfo.InvariantCulture),
        DurationValue duration => "duration " + duration.Duration,
        MoneyValue money => "money " + money.Money,
        RecordValue record => "{" + string.Join(", ", record.Fields.Select(field => field.Name + ": " + Of(field.Preferred.Value))) + "}",
        ListValue list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        MapValue map => "{" + string.Join(", ", map.Pairs.Select(pair => pair.Key + " = " + Of(pair.Value))) + "}",
        UnionValue union => $"#{union.Alternative} {Of(union.Value)}",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
