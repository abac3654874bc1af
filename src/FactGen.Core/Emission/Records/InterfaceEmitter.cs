using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the interface of a kind that is abstract or that others extend.</summary>
internal sealed class InterfaceEmitter(CodeWriter writer, EmissionModel model, Kind kind)
{
    public void Emit()
    {
        writer.Doc("summary", kind.Summary ?? $"What every {kind.Name} has.");
        writer.Line(GeneratedAttributes.Type);
        writer.Open($"{model.Options.Visibility} partial interface {Identifiers.Escape(model.Names[kind.Name].Reference)} : {string.Join(", ", model.Interfaces.Bases(kind))}");
        foreach (var property in model.Interfaces.Declared(kind))
        {
            writer.Doc("summary", property.Summary);
            writer.Line($"{(model.Interfaces.Hides(kind, property) ? "new " : "")}{property.Type} {property.Name} {{ get; }}");
            writer.Separate();
        }

        writer.Close();
    }
}
