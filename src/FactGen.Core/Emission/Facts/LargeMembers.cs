using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits the names of a source's facts of one kind in the large shape, as long as they are not too many for the compiler.</summary>
/// <remarks>Their numbers are in the enum, so a row that moves changes none of these.</remarks>
internal sealed class LargeMembers(CodeWriter writer, EmissionModel model, Kind kind)
{
    public void Emit(IReadOnlyList<SourceFact> facts)
    {
        var names = model.Names[kind.Name];
        foreach (var fact in facts)
        {
            if (fact.Identifier is not { } name) continue;
            writer.Doc("summary", fact.Linked.Summary);
            writer.Doc("remarks", Remarks.Of(fact));
            writer.MemberAttributes();
            var member = Identifiers.Escape(name);
            writer.Line($"public static {model.Options.Type(names.Record)} {member} => All[{model.Options.Type(names.Id!)}.{member}];");
            writer.Separate();
        }
    }
}
