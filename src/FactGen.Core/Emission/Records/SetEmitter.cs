using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the type of a collection's <c>All</c>: a FactSet that takes the enum of keys too.</summary>
internal sealed class SetEmitter(CodeWriter writer, EmissionModel model, Kind kind)
{
    private readonly KindNames _names = model.Names[kind.Name];

    public void Emit()
    {
        var name = Identifiers.Escape(_names.Set!);
        var record = model.Options.Type(_names.Record);
        writer.Doc("summary", $"The {kind.Collection}, by place, by key and by {_names.Id}.");
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"{model.Options.Visibility} sealed class {name} : {model.OwnSetOf(kind)}");
        writer.Line($"internal {name}({model.Options.Value("FactKeys")} keys, global::System.Func<int, {record}> at) : base({Literals.Of(kind.Collection!)}, keys, at) {{ }}");
        writer.Separate();
        writer.Doc("summary", "The fact whose key the enum names.");
        writer.DocParameter("id", "The key.");
        writer.Line($"public {record} this[{model.Options.Type(_names.Id!)} id] => this[(int)id];");
        writer.Close();
    }
}
