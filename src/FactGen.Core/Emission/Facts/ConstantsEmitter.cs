using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits the class of one fact's compile-time constants: its key, and each field that one value of C# can hold.</summary>
internal sealed class ConstantsEmitter(CodeWriter writer, ShapeModel shape)
{
    public void Emit(LinkedEntry entry)
    {
        var name = entry.Identifier!;
        var names = new NameTable(StringComparer.Ordinal, "Key");
        writer.Doc("summary", $"Constants of {entry.Entry.Key}.");
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"public static class {Identifiers.Escape(name)}");
        Constant("string", "Key", Literals.Of(entry.Entry.Key ?? ""), "The key.");
        foreach (var member in shape.Members)
        {
            if (entry.Entry.Field(member.Field.Name) is not { } field) continue;
            foreach (var (suffix, type, value) in Of(field.Preferred.Value))
            {
                Constant(type, names.Take(ReservedNames.ForConstant(member.Identifier + suffix, name)), value, Summaries.Of(member));
            }
        }

        writer.Close();
    }

    private void Constant(string type, string name, string value, string summary)
    {
        writer.Doc("summary", summary);
        writer.Line($"public const {type} {Identifiers.Escape(name)} = {value};");
        writer.Separate();
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
