using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Facts;

/// <summary>An entry, or a record nested in one, as checks see it.</summary>
internal sealed class FactRecord
{
    /// <summary>Records have few fields, so that going through them is quicker than a table, and much smaller.</summary>
    private PlacedField[] _fields;

    private Dictionary<(PlacedEntry Place, int Ordinal), FactRecord>? _nested;

    /// <summary>An entry.</summary>
    /// <param name="shape">What it is declared as.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="number">Its number among all entries.</param>
    public FactRecord(RecordShape shape, PlacedEntry place, int number)
        : this(shape, place, place.Entry.Fields)
    {
        Number = number;
        Key = place.Entry.Key;
        Root = this;
        Spot = new(place, 0);
    }

    private FactRecord(RecordShape shape, Found found, RecordValue value)
        : this(shape, found.Field.Place, value.Fields)
    {
        Around = found;
        Root = found.Record.Root;
        Number = Root.Number;
        Spot = new(found.Field.Place, value.Ordinal, IsHead: true);
    }

    private FactRecord(RecordShape shape, PlacedEntry place, EquatableArray<BoundField> fields)
    {
        Shape = shape;
        Place = place;
        Root = this;
        _fields = new PlacedField[fields.Count];
        for (var i = 0; i < _fields.Length; i++) _fields[i] = new(fields[i], place);
    }

    /// <summary>What it is declared as.</summary>
    public RecordShape Shape { get; }

    /// <summary>The entry that knows its places.</summary>
    public PlacedEntry Place { get; }

    /// <summary>The key; null of an anonymous or nested record.</summary>
    public string? Key { get; }

    /// <summary>The number of its entry among all, files by path, then in file order.</summary>
    public int Number { get; }

    /// <summary>The entry that it is or stands in.</summary>
    public FactRecord Root { get; }

    /// <summary>Of a nested record the value that it is; null of an entry.</summary>
    public Found? Around { get; }

    /// <summary>Where a finding on all of it stands: the key, or a nested record's first line.</summary>
    public Spot Spot { get; }

    /// <summary>Whether it is held to be true: neither taken back nor superseded.</summary>
    public bool IsInForce => PlacedField.IsInForce(Place.Entry.Qualifiers);

    /// <summary>The fields that are present.</summary>
    public IReadOnlyList<PlacedField> Fields => _fields;

    /// <summary>What messages call it: <c>role 'ada-berg-cfo'</c>, <c>item 2 of terms of legislator 'C000127'</c>.</summary>
    public string Label =>
        Around is { } around ? ItemOf(around) + $"{around.Name} of {around.Record.Label}"
        : Key is { } key ? $"{Shape.Kind} '{key}'"
        : $"{Shape.Kind} in line {Spot.Location.Start.Line + 1}";

    /// <summary>The field of that name if it is present.</summary>
    public PlacedField? Field(string name)
    {
        foreach (var field in _fields)
        {
            if (field.Field.Name == name) return field;
        }

        return null;
    }

    /// <summary>Adds the fields of a record with the same key that this one lacks.</summary>
    public void Merge(PlacedEntry later)
    {
        _fields = [.. _fields, .. later.Entry.Fields.Where(field => Field(field.Name) is null).Select(field => new PlacedField(field, later))];
    }

    /// <summary>The record nested here; the same object at each call.</summary>
    public FactRecord Nested(Found found, RecordValue value, RecordShape shape)
    {
        _nested ??= [];
        var place = (found.Field.Place, value.Ordinal);
        if (!_nested.TryGetValue(place, out var record)) _nested.Add(place, record = new(shape, found, value));
        return record;
    }

    private static string ItemOf(Found around) =>
        around is { Index: > 0, MapKey: { } list } ? $"item {around.Index} of '{list}' of "
        : around.Index > 0 ? $"item {around.Index} of "
        : around.MapKey is { } key ? $"item '{key}' of "
        : "";
}
