using System.Globalization;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits what a collection is over all files: the enum of keys, and <c>All</c>.</summary>
/// <remarks>
/// It holds no fact. A file's output has a method from the place of a fact within the file to the fact; this output knows
/// which places of the collection are whose. How a file keeps its facts is its own affair.
/// </remarks>
internal sealed class CollectionEmitter(CollectionIndex index, Kind kind, EmissionModel model)
{
    private readonly CodeWriter _writer = new(model.Options);
    private readonly KindNames _names = model.Names[kind.Name];

    private string Record => model.Options.Type(_names.Record);

    public EmittedSource Emit()
    {
        if (_names.Id is not null) Id();
        _writer.Open($"{model.Options.Visibility} static partial class {Identifiers.Escape(model.Options.Class)}");
        _writer.Doc("summary", $"The {kind.Collection}.");
        _writer.Open($"public static partial class {Identifiers.Escape(_names.Collection!)}");
        All();
        At();
        _writer.Close();
        if (kind.Constants) Constants();
        _writer.Close();
        return new($"Facts.{_names.CollectionHint}.g.cs", _writer.ToString());
    }

    private void Id()
    {
        // A fact without a name leaves a gap, for the number is the place in All.
        var hasGaps = index.Facts.Any(static fact => fact.Identifier is null);
        _writer.Doc("summary", $"The keys of the {kind.Collection}, in the order of All.");
        _writer.Line(GeneratedAttributes.Type);
        _writer.Open($"{model.Options.Visibility} enum {Identifiers.Escape(_names.Id!)}");
        for (var i = 0; i < index.Facts.Count; i++)
        {
            if (index.Facts[i] is not { Identifier: { } identifier, Key: var key }) continue;
            _writer.DocXml("summary", $"<c>{XmlDocText.Escape(key ?? "")}</c>");
            _writer.Line(Identifiers.Escape(identifier) + (hasGaps ? $" = {i.ToString(CultureInfo.InvariantCulture)}," : ","));
            _writer.Separate();
        }

        _writer.Close();
    }

    private void All()
    {
        var set = _names.Set is { } name ? model.Options.Type(name) : model.OwnSetOf(kind);
        var first = _names.Set is null ? Literals.Of(kind.Collection!) + ", " : "";
        _writer.Line($"private static {set}? __all;");
        _writer.Separate();
        _writer.Doc("summary", $"All {kind.Collection}, in the order of their files.");
        _writer.MemberAttributes();
        _writer.Line($"public static {set} All => __all ?? {model.Options.Value("FactSlot")}.Fill(ref __all, new {set}({first}__Keys(), __At));");
        _writer.Separate();
        _writer.Line(GeneratedAttributes.Member);
        _writer.Open("private static string[] __Keys() => new string[]");
        foreach (var fact in index.Facts) _writer.Line(Literals.Of(fact.Key ?? "") + ",");
        _writer.Close("};");
    }

    private void At()
    {
        _writer.Line(GeneratedAttributes.Member);
        _writer.Open($"private static {Record} __At(int index) => index switch");
        foreach (var run in Runs())
        {
            var place = run.Start == run.First ? "index" : FormattableString.Invariant($"index - {run.Start - run.First}");
            _writer.Line(FormattableString.Invariant($"< {run.End} => {FileNames.Member(run.File)}({place}),"));
        }

        _writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        _writer.Close("};");
    }

    /// <summary>Stretches of the collection that one file has: from where to where, and the place within the file of the first.</summary>
    private IEnumerable<(string File, int Start, int End, int First)> Runs()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start < index.Facts.Count;)
        {
            var file = index.Facts[start].File;
            var end = start + 1;
            while (end < index.Facts.Count && index.Facts[end].File == file) end++;
            counts.TryGetValue(file, out var first);
            yield return (file, start, end, first);
            counts[file] = first + end - start;
            start = end;
        }
    }

    private void Constants()
    {
        if (model.Catalog.Kinds.First(static candidate => candidate.Constants && !candidate.IsAbstract).Name == kind.Name)
        {
            _writer.Doc("summary", "The values that can stand in attributes, as switch labels and as default arguments.");
        }

        _writer.Open($"public static partial class {TypeNames.Constants}");
        _writer.Doc("summary", $"Constants of the {kind.Collection}.");
        _writer.Open($"public static partial class {Identifiers.Escape(_names.Collection!)}");
        _writer.Close();
        _writer.Close();
    }
}
