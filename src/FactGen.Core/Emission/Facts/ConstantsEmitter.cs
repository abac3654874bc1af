using FactGen.Core.Emission.Model;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits the class of one fact's compile-time constants.</summary>
internal sealed class ConstantsEmitter(CodeWriter writer, ShapeModel shape)
{
    public void Emit(LinkedEntry entry)
    {
        var name = entry.Identifier!;
        writer.Doc("summary", $"Constants of {entry.Entry.Key}.");
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"public static class {Identifiers.Escape(name)}");
        foreach (var constant in FactConstant.Of(entry.Entry, name, shape)) Emit(constant);
        writer.Close();
    }

    private void Emit(FactConstant constant)
    {
        writer.Doc("summary", constant.Summary);
        writer.Line($"public const {constant.Type} {Identifiers.Escape(constant.Name)} = {constant.Literal};");
        writer.Separate();
    }
}
