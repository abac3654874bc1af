using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits a record within a kind: it is part of its fact, has no key, and equals only itself.</summary>
internal sealed class NestedRecordEmitter(CodeWriter writer, EmissionModel model, NestedType nested)
{
    private readonly ShapeModel _shape = model.Of((RecordType)nested.Type, nested.Path);

    public void Emit()
    {
        var name = Identifiers.Escape(_shape.TypeName);
        var members = new RecordMembers(writer, model, _shape);
        writer.Doc("summary", $"One {nested.Site}.");
        writer.Open($"{model.Options.Visibility} sealed partial record {name}");
        if (_shape.NeedsOwner) writer.Line("private readonly string __owner;");
        members.Fields();
        members.Constructor(_shape.NeedsOwner ? ["string owner"] : [], [], () =>
        {
            if (_shape.NeedsOwner) writer.Line("__owner = owner;");
        });
        members.Properties();
        new EqualityEmitter(writer, name).Emit(byKey: false);
        Print();
        ToText();
        writer.Close();
    }

    /// <summary>The compiler's own would read references, which may dangle; their keys say as much.</summary>
    private void Print()
    {
        var printed = _shape.Members.Where(member => (member.Type is ScalarType or EnumType || member.Type.IsReference()) && model.Defaults.Of(_shape, member) is null).ToArray();
        writer.MemberAttributes();
        writer.Open("private bool PrintMembers(global::System.Text.StringBuilder builder)");
        for (var i = 0; i < printed.Length; i++)
        {
            writer.Line($"builder.Append({Literals.Of((i > 0 ? ", " : "") + printed[i].Identifier + " = ")}).Append({(printed[i].IsLazy ? printed[i].Given : "this." + printed[i].Property)});");
        }

        writer.Line($"return {Literals.Of(printed.Length > 0)};");
        writer.Close();
    }

    private void ToText()
    {
        if (model.Captions.Of(_shape) is not { } caption) return;
        writer.Doc("summary", "What a person calls it.");
        writer.MemberAttributes();
        writer.Line($"public override string ToString() => {caption}{(model.Captions.IsCertain(_shape) ? "" : " ?? \"\"")};");
        writer.Separate();
    }
}
