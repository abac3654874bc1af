using FactGen.Core.Emission.Model;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the interface of a union of kinds.</summary>
internal sealed class UnionInterfaceEmitter(CodeWriter writer, EmissionModel model, NestedType nested)
{
    public void Emit()
    {
        writer.Doc("summary", $"What {nested.Site} refers to: {string.Join(" or ", nested.Type.Targets())}.");
        writer.Line(GeneratedAttributes.Type);
        writer.Open($"{model.Options.Visibility} partial interface {Identifiers.Escape(model.Names.Nested(nested.Path))} : {string.Join(", ", model.Unions.Common(nested).Select(model.Reference).Append(model.Options.Value("IFact")))}");
        writer.Doc("summary", "Does what its kind calls for; a kind that is added to the union later is missed by the compiler.");
        writer.Line($"TResult Match<TResult>({model.Unions.MatchParameters(nested)});");
        writer.Close();
    }
}
