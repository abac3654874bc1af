using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits an enum, and the class that knows its texts as fact files write them.</summary>
internal sealed class EnumEmitter(CodeWriter writer, EmissionModel model, NestedType nested)
{
    private readonly EquatableArray<string> _values = ((EnumType)nested.Type).Values;
    private readonly string _type = model.Options.Type(model.Names.Nested(nested.Path));
    private readonly IReadOnlyList<string> _members = EnumMembers.Of((EnumType)nested.Type);

    public void Emit()
    {
        Enum();
        Texts();
    }

    private void Enum()
    {
        writer.Doc("summary", $"The values of {nested.Site}.");
        writer.Line(GeneratedAttributes.Type);
        writer.Open($"{model.Options.Visibility} enum {Identifiers.Escape(model.Names.Nested(nested.Path))}");
        for (var i = 0; i < _members.Count; i++)
        {
            writer.DocXml("summary", $"<c>{XmlDocText.Escape(_values[i])}</c>");
            writer.Line(_members[i] + ",");
            writer.Separate();
        }

        writer.Close();
    }

    private void Texts()
    {
        writer.Doc("summary", $"The texts of {nested.Site} as fact files write them.");
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"{model.Options.Visibility} static class {Identifiers.Escape(model.Names.EnumTexts(nested.Path))}");
        ToText();
        TryParse();
        writer.Line($"internal static {_type}? Read(string? text) => TryParse(text, out var value) ? value : ({_type}?)null;");
        writer.Close();
    }

    private void ToText()
    {
        writer.Doc("summary", "The text as fact files write it.");
        writer.DocParameter("value", "The value.");
        writer.Open($"public static string ToText(this {_type} value) => value switch");
        for (var i = 0; i < _members.Count; i++) writer.Line($"{_type}.{_members[i]} => {Literals.Of(_values[i])},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value)),");
        writer.Close("};");
    }

    private void TryParse()
    {
        writer.Doc("summary", "Reads a text as fact files write it.");
        writer.DocParameter("text", "The text.");
        writer.DocParameter("value", "The value; the first one where the text is none.");
        writer.DocXml("returns", "Whether the text is a value.");
        writer.Open($"public static bool TryParse(string? text, out {_type} value)");
        writer.Open("switch (text)");
        for (var i = 0; i < _members.Count; i++) writer.Line($"case {Literals.Of(_values[i])}: value = {_type}.{_members[i]}; return true;");
        writer.Line("default: value = default; return false;");
        writer.Close();
        writer.Close();
    }
}
