using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Model;

/// <summary>One compile-time constant of a fact: what is emitted, and what code that uses it uses.</summary>
/// <param name="Name">Its name in the class of the fact, not escaped.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Literal">Its value in C#.</param>
/// <param name="Member">The field; null for the key.</param>
internal sealed record FactConstant(string Name, string Type, string Literal, Member? Member)
{
    /// <summary>The name of the constant that holds the key.</summary>
    public const string Key = "Key";

    /// <summary>Which part of the field's value it is, or how that is written, as a sentence; null where the value is all of it.</summary>
    public string? Part { get; init; }

    /// <summary>What it is, in words for the XML doc.</summary>
    public string Summary => Member is null ? "The key." : Part is null ? Summaries.OfOwn(Member) : $"{Summaries.OfOwn(Member)} {Part}";

    /// <summary>The constants of a fact that has a name: its key, and each field that one value of C# can hold.</summary>
    public static IEnumerable<FactConstant> Of(BoundEntry entry, string identifier, ShapeModel shape)
    {
        var names = new NameTable(StringComparer.Ordinal, Key);
        yield return new(Key, "string", Literals.Of(entry.Key ?? ""), null);
        foreach (var member in shape.Members)
        {
            if (entry.Field(member.Field.Name) is not { } field) continue;
            foreach (var (suffix, type, value, part) in Of(field.Preferred.Value))
            {
                yield return new(names.Take(ReservedNames.ForConstant(member.Identifier + suffix, identifier)), type, value, member) { Part = part };
            }
        }
    }

    private static IEnumerable<(string Suffix, string Type, string Value, string? Part)> Of(BoundValue value) => value switch
    {
        TextValue text => [("", "string", Literals.Of(text.Text), null)],
        UriValue uri => [("", "string", Literals.Of(uri.Uri), null)],
        EnumValue text => [("", "string", Literals.Of(text.Text), null)],
        ReferenceValue reference => [("", "string", Literals.Of(reference.Key), "The key of what it refers to.")],
        IntegerValue integer => [("", "long", Literals.Of(integer.Number), null)],
        DecimalValue number => [("", "decimal", Literals.Of(number.Number), null)],
        BooleanValue boolean => [("", "bool", Literals.Of(boolean.IsTrue), null)],
        DateValue date => [("", "string", Literals.Of(date.Date.ToString()), "In EDTF.")],
        DurationValue duration => [("", "string", Literals.Of(duration.Duration.ToString()), "In ISO 8601.")],
        InstantValue instant => [("", "string", Literals.Of(instant.Instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)), "In RFC 3339.")],
        MoneyValue { Money: var money } =>
        [
            ("", "decimal", Literals.Of(money.Amount), "The amount alone, without bound and currency."),
            ("Text", "string", Literals.Of(money.ToString()), "As text: bound, amount and currency."),
            ("Currency", "string", Literals.Of(money.Currency.ToString()), "The currency alone, by ISO 4217."),
        ],
        UnionValue union => Of(union.Value),
        _ => [],
    };
}
