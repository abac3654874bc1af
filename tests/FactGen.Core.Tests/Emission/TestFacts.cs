using FactGen.Core.Binding;
using FactGen.Core.Emission;
using FactGen.Core.Linking;
using FactGen.Core.Naming;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Emission;

/// <summary>Linked files put together by hand.</summary>
internal static class TestFacts
{
    public static LinkedFile File(string path, params LinkedEntry[] entries) => new(path, entries.ToEquatableArray());

    public static LinkedEntry Fact(string kind, string? key, params BoundField[] fields) =>
        new(new(kind, key, fields.ToEquatableArray(), Qualifiers.None), key is null ? null : Identifiers.Of(key), key ?? "");

    public static LinkedEntry With(this LinkedEntry entry, Qualifiers qualifiers) => entry with { Entry = entry.Entry with { Qualifiers = qualifiers } };

    public static BoundField Field(string name, BoundValue value, Qualifiers? qualifiers = null) =>
        new(name, new(new[] { new BoundStatement(value, qualifiers ?? Qualifiers.None) }));

    public static BoundField Says(string name, string text) => Field(name, new TextValue(0, text));

    public static BoundField Ref(string name, string key) => Field(name, new ReferenceValue(0, key));

    public static BoundField Refs(string name, params string[] keys) => Field(name, List(keys.Select(static key => (BoundValue)new ReferenceValue(0, key))));

    public static BoundField Date(string name, string text) => Field(name, DateOf(text));

    public static BoundValue DateOf(string text) => new DateValue(0, FactDate.Parse(text));

    public static BoundValue List(IEnumerable<BoundValue> items) => new ListValue(0, items.ToEquatableArray());

    public static BoundValue Record(params BoundField[] fields) => new RecordValue(0, fields.ToEquatableArray());

    public static BoundValue Map(params (string Key, BoundValue Value)[] pairs) =>
        new MapValue(0, pairs.Select(static pair => new MapPair(pair.Key, pair.Value)).ToEquatableArray());

    /// <summary>Every slot of the file on a line of its own, as if nothing stood between them.</summary>
    public static EquatableArray<EntryLines> Lines(LinkedFile file)
    {
        var line = 0;
        return file.Entries.Select(entry => new EntryLines(entry.Entry.Kind, LineTable.Slots(entry).Select(_ => ++line).ToEquatableArray())).ToEquatableArray();
    }

    public static CollectionIndex Index(string kind, IEnumerable<LinkedFile> files) => new(kind, files
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .SelectMany(file => file.Entries.Where(entry => entry.Entry.Kind == kind).Select(entry => new IndexedFact(entry.Entry.Key, entry.Identifier, file.Path)))
        .ToEquatableArray());
}
