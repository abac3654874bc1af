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

    /// <summary>The constants of a fact that has a name: its key, and each field that one value of C# can hold.</summary>
    public static IEnumerable<FactConstant> Of(BoundEntry entry, string identifier, ShapeModel shape)
    {
        var names = new NameTable(StringComparer.Ordinal, Key);
        yield return new(Key, "string", Literals.Of(entry.Key ?? ""), null);
        foreach (var member in shape.Members)
        {
            if (entry.Field(member.Field.Name) is not { } field) continue;
            foreach (var (suffix, type, value) in Of(field.Preferred.Value))
            {
                yield return new(names.Take(ReservedNames.ForConstant(member.Identifier + suffix, identifier)), type, value, member);
            }
        }
    }

    private static IEnumerable<(string Suffix, string Type, string Value)> Of(BoundValue value) => value switch
    {
        TextValue text => [("", "string", Literals.Of(text.Text))],
        UriValue uri => [("", "string", Literals.Of(uri.Uri))],
        EnumValue text => [("", "string", Literals.Of(text.Text))],
        ReferenceValue reference => [("", "string", Literals.Of(reference.Key))],
        IntegerValue integer => [("", "long", Literals.Of(integer.Number))],
        DecimalValue number => [("", "decimal", Literals.Of(number.Number))],
        BooleanValue boolean => [("", "bool", Literals.Of(boolean.IsTrue))],
        DateValue date => [("", "string", Literals.Of(date.Date.ToString()))],
        DurationValue duration => [("", "string", Literals.Of(duration.Duration.ToString()))],
        InstantValue instant => [("", "string", Literals.Of(instant.Instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)))],
        MoneyValue { Money: var money } =>
        [
            ("", "decimal", Literals.Of(money.Amount)),
            ("Text", "string", Literals.Of(money.ToString())),
            ("Currency", "string", Literals.Of(money.Currency.ToString())),
        ],
        UnionValue union => Of(union.Value),
        _ => [],
    };
}
