using System.Globalization;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits a source's facts of one kind in the small shape: a slot and a property a fact, readable under F12.</summary>
/// <remarks>The collection's own output sees only the method from a row of the source to the fact.</remarks>
internal sealed class SmallShape(CodeWriter writer, EmissionModel model, Kind kind, string source)
{
    private readonly KindNames _names = model.Names[kind.Name];
    private readonly ShapeModel _shape = model.Of(kind);
    private readonly ValueExpressions _values = new(model);
    private readonly Origins _origins = new(source, model);
    private readonly string _member = SourceNames.Member(source);

    private string Record => model.Options.Type(_names.Record);

    public void Emit(IReadOnlyList<SourceFact> facts)
    {
        for (var i = 0; i < facts.Count; i++) Fact(facts[i], NameOf(facts[i], i));
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"private static {Record} {_member}(int __place) => __place switch");
        for (var i = 0; i < facts.Count; i++) writer.Line($"{i.ToString(CultureInfo.InvariantCulture)} => {Identifiers.Escape(NameOf(facts[i], i))},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(__place)),");
        writer.Close("};");
    }

    /// <summary>The fact's own name, or one by its place that only All uses.</summary>
    private string NameOf(SourceFact fact, int place) => fact.Identifier ?? $"{_member}_{place.ToString(CultureInfo.InvariantCulture)}";

    private void Fact(SourceFact fact, string name)
    {
        var slot = "__slot_" + name;
        writer.Line($"private static {Record}? {slot};");
        writer.Separate();
        writer.Doc("summary", fact.Linked.Summary);
        writer.Doc("remarks", Remarks.Of(fact));
        writer.MemberAttributes();
        var visibility = fact.Identifier is null ? "private" : "public";
        writer.Line($"{visibility} static {Record} {Identifiers.Escape(name)} => {slot} ?? {model.Options.Value("FactSlot")}.Fill(ref {slot}, new {Record}(");
        writer.Lines("    " + string.Join(",\n", Arguments(fact)).Replace("\n", "\n    ") + "));");
        writer.Separate();
    }

    private IEnumerable<string> Arguments(SourceFact fact)
    {
        var entry = fact.Entry;
        yield return $"key: {Literals.Of(entry.Key ?? "")}";
        if (_names.Id is { } id) yield return $"factId: {FactId(model.Options.Type(id), fact.Identifier)}";
        foreach (var argument in _values.Arguments(entry.Fields, _shape, entry.Key ?? kind.Name)) yield return argument;
        yield return $"origin: {_origins.OfEntry(fact)}";
        if (_origins.OfStatements(fact, _shape) is { } statements) yield return $"origins: {statements}";
        if (model.Captions.Given(kind, entry, fact.Linked.Caption) is { } caption) yield return $"caption: {Literals.Of(caption)}";
    }

    private static string FactId(string type, string? identifier) =>
        identifier is null ? $"({type})(-1)" : $"{type}.{Identifiers.Escape(identifier)}";
}
