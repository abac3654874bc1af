using System.Globalization;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits what a collection is over all files: the enum of keys, and <c>All</c>.</summary>
/// <remarks>It holds no fact. It knows which places of the collection are in which source; how that keeps its facts depends on the shape.</remarks>
internal sealed class CollectionEmitter(CollectionLayout layout, Kind kind, EmissionModel model)
{
    private readonly CodeWriter _writer = new(model.Options);
    private readonly KindNames _names = model.Names[kind.Name];

    private string Set => _names.Set is { } name ? model.Options.Type(name) : model.OwnSetOf(kind);

    public EmittedSource Emit()
    {
        if (_names.Id is not null) Id();
        if (_names.Set is not null) new SetEmitter(_writer, model, kind).Emit(layout.Shape);
        _writer.Open($"{model.Options.Visibility} static partial class {Identifiers.Escape(model.Options.Class)}");
        _writer.Doc("summary", $"The {kind.Collection}.");
        _writer.Open($"public static partial class {Identifiers.Escape(_names.Collection!)}");
        if (layout.Shape == CollectionShape.Small) Small();
        else Large();
        _writer.Close();
        if (kind.Constants && layout.Shape == CollectionShape.Small) Constants();
        _writer.Close();
        return new($"Facts.{_names.CollectionHint}.g.cs", _writer.ToString());
    }

    private void Id()
    {
        // A fact without a name leaves a gap, for the number is the place in All.
        var facts = layout.Index.Facts;
        var hasGaps = facts.Any(static fact => fact.Identifier is null);
        _writer.Doc("summary", $"The keys of the {kind.Collection}, in the order of All.");
        _writer.Line(GeneratedAttributes.Type);
        _writer.Open($"{model.Options.Visibility} enum {Identifiers.Escape(_names.Id!)}");
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is not { Identifier: { } identifier, Key: var key }) continue;
            _writer.DocXml("summary", $"<c>{XmlDocText.Escape(key ?? "")}</c>");
            _writer.Line(Identifiers.Escape(identifier) + (hasGaps ? $" = {i.ToString(CultureInfo.InvariantCulture)}," : ","));
            if (layout.Shape == CollectionShape.Small) _writer.Separate();
        }

        _writer.Close();
    }

    /// <summary>A fact is found without its set, so the set is made when it is first asked for.</summary>
    private void Small()
    {
        _writer.Line($"private static {Set}? __all;");
        _writer.Separate();
        All($"=> __all ?? {model.Options.Value("FactSlot")}.Fill(ref __all, {NewSet("__Keys()")});");
        new SmallCollection(_writer, model, kind).Emit(layout);
    }

    /// <summary>Every fact is found through its set, so a fact touched again should cost no more than the set's own field.</summary>
    private void Large()
    {
        var collection = new LargeCollection(_writer, model, kind, layout);
        collection.Fields();
        All($"{{ get; }} = {NewSet("__rows", _names.Set is null ? "" : ", " + LargeCollection.Facts)};");
        collection.Emit();
    }

    private void All(string value)
    {
        _writer.Doc("summary", $"All {kind.Collection}, in the order of their files.");
        _writer.MemberAttributes();
        _writer.Line($"public static {Set} All {value}");
        _writer.Separate();
    }

    private string NewSet(string keys, string more = "") => $"new {Set}({(_names.Set is null ? Literals.Of(kind.Collection!) + ", " : "")}{keys}, __At{more})";

    private void Constants()
    {
        _writer.Open($"public static partial class {TypeNames.Constants}");
        _writer.Doc("summary", $"Constants of the {kind.Collection}.");
        _writer.Open($"public static partial class {Identifiers.Escape(_names.Collection!)}");
        _writer.Close();
        _writer.Close();
    }
}
