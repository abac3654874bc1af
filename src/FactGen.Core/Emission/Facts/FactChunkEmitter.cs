using System.Globalization;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits one file's part of one collection in the small shape: a slot and a property a fact, readable under F12.</summary>
/// <remarks>
/// The collection's own output sees only the method from a place within the file to the fact, so another shape (rows that
/// are read when touched, for big files) can stand here without a change there.
/// </remarks>
internal sealed class FactChunkEmitter(CodeWriter writer, EmissionModel model, Kind kind, LinkedFile file, Origins origins)
{
    private readonly KindNames _names = model.Names[kind.Name];
    private readonly ShapeModel _shape = model.Of(kind);
    private readonly ValueExpressions _values = new(model);
    private readonly string _chunk = FileNames.Member(file.Path);

    private string Record => model.Options.Type(_names.Record);

    /// <summary>Writes the facts at those places in the file.</summary>
    public void Emit(IReadOnlyList<int> entries)
    {
        writer.Open($"public static partial class {Identifiers.Escape(_names.Collection!)}");
        for (var i = 0; i < entries.Count; i++) Fact(entries[i], NameOf(entries[i], i));
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"private static {Record} {_chunk}(int __place) => __place switch");
        for (var i = 0; i < entries.Count; i++) writer.Line($"{i.ToString(CultureInfo.InvariantCulture)} => {Identifiers.Escape(NameOf(entries[i], i))},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(__place)),");
        writer.Close("};");
        writer.Close();
    }

    /// <summary>The fact's own name, or one by its place that only All uses.</summary>
    private string NameOf(int entry, int place) =>
        file.Entries[entry].Identifier ?? $"{_chunk}_{place.ToString(CultureInfo.InvariantCulture)}";

    private void Fact(int index, string name)
    {
        var entry = file.Entries[index];
        var slot = "__slot_" + name;
        writer.Line($"private static {Record}? {slot};");
        writer.Separate();
        writer.Doc("summary", entry.Summary);
        writer.Doc("remarks", Remarks.Of(entry, file.Path));
        writer.MemberAttributes();
        var visibility = entry.Identifier is null ? "private" : "public";
        writer.Line($"{visibility} static {Record} {Identifiers.Escape(name)} => {slot} ?? {model.Options.Value("FactSlot")}.Fill(ref {slot}, new {Record}(");
        writer.Lines("    " + string.Join(",\n", Arguments(index)).Replace("\n", "\n    ") + "));");
        writer.Separate();
    }

    private IEnumerable<string> Arguments(int index)
    {
        var (entry, identifier) = (file.Entries[index].Entry, file.Entries[index].Identifier);
        yield return $"key: {Literals.Of(entry.Key ?? "")}";
        if (_names.Id is { } id) yield return $"factId: {FactId(model.Options.Type(id), identifier)}";
        foreach (var argument in _values.Arguments(entry.Fields, _shape, entry.Key ?? kind.Name)) yield return argument;
        yield return $"origin: {origins.OfEntry(index)}";
        if (origins.OfStatements(index, _shape) is { } statements) yield return $"origins: {statements}";
        if (model.Captions.Given(kind, entry, file.Entries[index].Caption) is { } caption) yield return $"caption: {Literals.Of(caption)}";
    }

    private static string FactId(string type, string? identifier) =>
        identifier is null ? $"({type})(-1)" : $"{type}.{Identifiers.Escape(identifier)}";
}
