using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits the type of a collection's <c>All</c>: a FactSet that takes the enum of keys too.</summary>
internal sealed class SetEmitter(CodeWriter writer, EmissionModel model, Kind kind)
{
    private const string Inlined =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    private readonly KindNames _names = model.Names[kind.Name];
    private readonly string _record = model.Options.Type(model.Names[kind.Name].Record);

    public void Emit(CollectionShape shape)
    {
        var isSmall = shape == CollectionShape.Small;
        var name = Identifiers.Escape(_names.Set!);
        writer.Doc("summary", $"The {kind.Collection}, by place, by key and by {_names.Id}.");
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"{model.Options.Visibility} sealed class {name} : {model.OwnSetOf(kind)}");
        var (more, given) = isSmall ? ("", "") : ($", {_record}?[] facts", ", facts");
        writer.Line($"internal {name}({model.Options.Value("FactKeys")} keys, global::System.Func<int, {_record}> at{more}) : base({Literals.Of(kind.Collection!)}, keys, at{given}) {{ }}");
        writer.Separate();
        writer.Doc("summary", "The fact whose key the enum names.");
        writer.DocParameter("id", "The key.");
        var head = $"public {_record} this[{model.Options.Type(_names.Id!)} id]";
        if (isSmall) writer.Line($"{head} => this[(int)id];");
        else Field(head);
        writer.Close();
    }

    /// <summary>There is one set, so its array may be looked for in a static field, of which the runtime makes a constant; touched again, a fact costs no more than that.</summary>
    private void Field(string head)
    {
        writer.Open(head);
        writer.Line(Inlined);
        writer.Open("get");
        writer.Line($"var facts = {model.Collection(kind)}.{LargeCollection.Facts};");
        writer.Line("return (unchecked((uint)id) < (uint)facts.Length ? facts[(int)id] : null) ?? this[(int)id];");
        writer.Close();
        writer.Close();
    }
}
