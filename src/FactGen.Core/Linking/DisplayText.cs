using System.Globalization;
using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Values as plain text in one short line.</summary>
internal static class DisplayText
{
    private const int Longest = 120;

    /// <summary>A scalar as a person reads it; null for references, which have a caption, and for what holds other values.</summary>
    public static string? Of(BoundValue? value) => value switch
    {
        TextValue text => text.Text,
        EnumValue text => text.Text,
        UriValue uri => uri.Uri,
        IntegerValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        BooleanValue truth => truth.IsTrue ? "true" : "false",
        DateValue date => date.Date.ToString(),
        InstantValue instant => instant.Instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DurationValue duration => duration.Duration.ToString(),
        MoneyValue money => money.Money.ToString(),
        UnionValue union => Of(union.Value),
        _ => null,
    };

    /// <summary>A text in one line of at most 120 characters, without white space at its ends; null when nothing is left.</summary>
    public static string? Shorten(string? text)
    {
        if (text is null) return null;
        var line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest) return line.Length == 0 ? null : line;
        var length = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line.Substring(0, length) + "…";
    }
}
