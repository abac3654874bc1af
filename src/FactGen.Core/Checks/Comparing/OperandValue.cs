using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Comparing;

/// <summary>The values that a rule's argument states, read as the field's values are.</summary>
internal static class OperandValue
{
    /// <summary>An argument stands in no entry.</summary>
    private const int Nowhere = 0;

    /// <summary>The value for each alternative of the type that reads the text.</summary>
    public static List<BoundValue> Read(string text, FactType leaf) =>
        [.. Types.Alternatives(leaf).Select(type => ReadOne(text, type)).Where(static value => value is not null).Select(static value => value!)];

    private static BoundValue? ReadOne(string text, FactType type) => type switch
    {
        EnumType => new EnumValue(Nowhere, text),
        ReferenceType => new ReferenceValue(Nowhere, text),
        ScalarType scalar => ReadScalar(text, scalar.Scalar),
        _ => null,
    };

    private static BoundValue? ReadScalar(string text, ScalarKind scalar) => scalar switch
    {
        ScalarKind.Integer or ScalarKind.Decimal => Number(text) is { } number ? new DecimalValue(Nowhere, number) : null,
        ScalarKind.Boolean => text is "true" or "false" ? new BooleanValue(Nowhere, text == "true") : null,
        ScalarKind.Date => FactDate.TryParse(text, out var date) ? new DateValue(Nowhere, date) : null,
        ScalarKind.Instant => Instant(text),
        ScalarKind.Duration => Duration.TryParse(text, out var duration) ? new DurationValue(Nowhere, duration) : null,
        ScalarKind.Money => Money.TryParse(text, out var money) ? new MoneyValue(Nowhere, money) : null,
        ScalarKind.Uri => new UriValue(Nowhere, text),
        _ => new TextValue(Nowhere, text),
    };

    /// <summary>A decimal number as rules state one, digits grouped by <c>_</c> or not; null when it is none.</summary>
    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Replace("_", ""), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A limit on instants may be a date.</summary>
    private static BoundValue? Instant(string text)
    {
        if (FactDate.TryParse(text, out var date)) return new DateValue(Nowhere, date);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? new InstantValue(Nowhere, instant) : null;
    }
}
