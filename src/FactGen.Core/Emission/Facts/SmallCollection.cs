using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits how a small collection finds its facts: an array of keys, and which source has which places.</summary>
internal sealed class SmallCollection(CodeWriter writer, EmissionModel model, Kind kind)
{
    public void Emit(CollectionLayout layout)
    {
        var keys = model.Options.Value("FactKeyArray");
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"private static {keys} __Keys() => new {keys}(new string[]");
        foreach (var fact in layout.Index.Facts) writer.Line(Literals.Of(fact.Key ?? "") + ",");
        writer.Close("});");
        At(layout);
    }

    private void At(CollectionLayout layout)
    {
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"private static {model.Options.Type(model.Names[kind.Name].Record)} __At(int index) => index switch");
        foreach (var run in layout.Runs)
        {
            var place = run.Start == run.Row ? "index" : FormattableString.Invariant($"index - {run.Start - run.Row}");
            writer.Line(FormattableString.Invariant($"< {run.Start + run.Count} => {SourceNames.Member(run.Source)}({place}),"));
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        writer.Close("};");
    }
}
