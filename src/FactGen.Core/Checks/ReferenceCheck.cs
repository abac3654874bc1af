using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks;

/// <summary>Looks references up, one by one.</summary>
internal sealed class ReferenceCheck
{
    private readonly FactIndex _index;
    private readonly string? _sources;
    private readonly KeySuggestions _suggestions;
    private readonly Dictionary<string, List<PlacedEntry>> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<(FactLocation Place, string Key)> _told = [];

    /// <summary>Prepares the look-up.</summary>
    public ReferenceCheck(IReadOnlyList<(FactDocument Document, BindingResult Result)> files, FactIndex index, KindCatalog catalog)
    {
        _index = index;
        _sources = catalog.OfCollection("sources")?.Name;
        _suggestions = new(index);
        foreach (var (document, result) in files)
        {
            for (var i = 0; i < result.File.Entries.Count; i++) Add(new(document, result, i));
        }
    }

    /// <summary>What was found so far.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Checks the references of an entry.</summary>
    public void Check(PlacedEntry place)
    {
        if (_index.Links.Find(place.Entry.Kind) is not { } kind) return;
        CheckSource(place.Entry.Qualifiers, place);
        CheckFields(place.Entry.Fields, kind.Kind.Shape, place);
    }

    private void Add(PlacedEntry place)
    {
        if (place.Entry.Key is not { } key) return;
        if (!_entries.TryGetValue(key, out var entries)) _entries.Add(key, entries = []);
        entries.Add(place);
    }

    private void CheckFields(EquatableArray<BoundField> fields, Shape shape, PlacedEntry place)
    {
        foreach (var field in fields)
        {
            if (shape.Fields.FirstOrDefault(declared => declared.Name == field.Name) is not { } declared) continue;
            foreach (var statement in field.Statements)
            {
                CheckSource(statement.Qualifiers, place);
                CheckValue(statement.Value, declared.Type, place);
            }
        }
    }

    private void CheckValue(BoundValue value, FactType type, PlacedEntry place)
    {
        switch (value, type)
        {
            case (ReferenceValue reference, _):
                Check(reference.Key, ReferenceKinds.Of(type), place, reference.Ordinal);
                break;
            case (RecordValue record, RecordType nested):
                CheckFields(record.Fields, nested.Shape, place);
                break;
            case (ListValue list, ListType items):
                foreach (var item in list.Items) CheckValue(item, items.Item, place);
                break;
            case (MapValue map, MapType values):
                foreach (var pair in map.Pairs) CheckValue(pair.Value, values.Value, place);
                break;
            case (UnionValue union, UnionType alternatives) when union.Alternative < alternatives.Alternatives.Count:
                CheckValue(union.Value, alternatives.Alternatives[union.Alternative], place);
                break;
            default:
                break;
        }
    }

    private void CheckSource(Qualifiers qualifiers, PlacedEntry place)
    {
        if (_sources is null || qualifiers.Source is not { } key) return;
        Check(key, [_sources], place, qualifiers.OrdinalOf(Qualifier.Source)!.Value);
    }

    private void Check(string key, IReadOnlyList<string> kinds, PlacedEntry place, int ordinal)
    {
        var concrete = _index.Links.ConcreteOf(kinds).ToList();

        // Without a kind the declaration is at fault, which has been told; a default source stands in every entry of its file.
        if (concrete.Count == 0 || concrete.Any(kind => _index.IsDeclared(kind.Kind.Name, key))) return;
        if (!_told.Add((place.Locate(ordinal), key))) return;
        var expected = string.Join(" or ", kinds);
        if (_entries.TryGetValue(key, out var others)) Report(FindingIds.WrongKind, place, ordinal, [others[0].Locate(0)], key, others[0].Entry.Kind, expected);
        else Report(FindingIds.DanglingReference, place, ordinal, [], key, expected, Wording.Suggest(_suggestions.Nearest(key, expected, concrete)));
    }

    private void Report(string id, PlacedEntry place, int ordinal, FactLocation[] others, params string[] arguments) =>
        Findings.Add(new(id, place.Locate(ordinal), new(arguments), new(others)));
}
