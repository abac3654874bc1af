using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the types of one kind: its interface, its record, and what its fields declare in place.</summary>
internal static class KindEmitter
{
    public static EmittedSource Emit(Kind kind, EmissionModel model)
    {
        var writer = new CodeWriter(model.Options);
        if (model.Names[kind.Name].Interface is not null) new InterfaceEmitter(writer, model, kind).Emit();
        if (!kind.IsAbstract) new FactRecordEmitter(writer, model, kind).Emit();
        foreach (var nested in NestedTypes.Of(kind, model)) Emit(nested, writer, model);
        new ReverseEmitter(writer, model, kind).Emit();
        return new($"Kinds.{model.Names[kind.Name].KindHint}.g.cs", writer.ToString());
    }

    private static void Emit(NestedType nested, CodeWriter writer, EmissionModel model)
    {
        if (nested.Type is RecordType) new NestedRecordEmitter(writer, model, nested).Emit();
        else if (nested.Type is EnumType) new EnumEmitter(writer, model, nested).Emit();
        else if (nested.Type.IsReference()) new UnionInterfaceEmitter(writer, model, nested).Emit();
        else new UnionStructEmitter(writer, model, nested).Emit();
    }
}
