using FactGen.Core.Binding;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks;

/// <summary>Looks references up, one by one.</summary>
internal sealed class ReferenceCheck
{
    private readonly FactIndex _index;
    private readonly ReferenceTarget? _sources;
    private readonly KeySuggestions _suggestions;
    private readonly Dictionary<FactType, ReferenceTarget> _targets = new(ReferenceComparer<FactType>.Instance);
    private readonly Lazy<Dictionary<string, PlacedEntry>> _entries;
    private readonly HashSet<(FactLocation Place, string Key)> _told = [];

    /// <summary>Prepares the look-up.</summary>
    public ReferenceCheck(IReadOnlyList<(FactDocument Document, BindingResult Result)> files, FactIndex index, KindCatalog catalog)
    {
        _index = index;
        _sources = catalog.OfCollection("sources")?.Name is { } kind ? new([kind], index) : null;
        _suggestions = new(index);
        // Asked only about a reference that leads nowhere.
        _entries = new(() => ByKey(files));
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

    /// <summary>The first entry of each key, of whatever kind.</summary>
    private static Dictionary<string, PlacedEntry> ByKey(IReadOnlyList<(FactDocument Document, BindingResult Result)> files)
    {
        var entries = new Dictionary<string, PlacedEntry>(StringComparer.Ordinal);
        foreach (var (document, result) in files)
        {
            for (var i = 0; i < result.File.Entries.Count; i++)
            {
                if (result.File.Entries[i].Key is { } key && !entries.ContainsKey(key)) entries.Add(key, new(document, result, i));
            }
        }

        return entries;
    }

    private void CheckFields(EquatableArray<BoundField> fields, Shape shape, PlacedEntry place)
    {
        foreach (var field in fields)
        {
            if (shape.Find(field.Name) is not { } declared) continue;
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
                Check(reference.Key, TargetOf(type), place, reference.Ordinal);
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
        Check(key, _sources, place, qualifiers.OrdinalOf(Qualifier.Source)!.Value);
    }

    private ReferenceTarget TargetOf(FactType type)
    {
        if (!_targets.TryGetValue(type, out var target)) _targets.Add(type, target = new(ReferenceKinds.Of(type), _index));
        return target;
    }

    private void Check(string key, ReferenceTarget target, PlacedEntry place, int ordinal)
    {
        // Without a kind the declaration is at fault, which has been told; a default source stands in every entry of its file.
        if (target.Concrete.Count == 0 || target.IsDeclared(key) || !_told.Add((place.Locate(ordinal), key))) return;
        var meant = _suggestions.Nearest(key, target.Wanted, target.Concrete);
        if (_entries.Value.TryGetValue(key, out var other)) Report(FindingIds.WrongKind, place, ordinal, [other.Locate(0)], key, other.Entry.Kind, target.Wanted, Wording.Suggest(meant));
        else ReportDangling(place, ordinal, key, target.Wanted, meant);
    }

    private void ReportDangling(PlacedEntry place, int ordinal, string key, string expected, string? meant) =>
        Findings.Add(new(FindingIds.DanglingReference, place.Locate(ordinal), new([key, expected, Wording.Suggest(meant)])) { Suggestion = meant });

    private void Report(string id, PlacedEntry place, int ordinal, FactLocation[] others, params string[] arguments) =>
        Findings.Add(new(id, place.Locate(ordinal), new(arguments), new(others)));
}
