using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Checks.Facts;

/// <summary>Follows paths through the facts: over lists and maps, into nested records, on through references, by way of defaults.</summary>
internal sealed class PathReader(FactBase facts)
{
    /// <summary>A default may lead to a field with a default; longer chains than this are circles.</summary>
    private const int MostHops = 8;

    /// <summary>The values at the end of a path, lists and maps taken apart.</summary>
    public Found[] Read(FactRecord record, FieldPath path)
    {
        if (path.Steps.Count == 1 && Values(record, path.Steps[0]) is var values && !HasMap(values)) return values;
        var found = new List<Found>();
        Read(record, path, 0, MostHops, found);
        return [.. found];
    }

    /// <summary>The first value at the end of a path, or null.</summary>
    public Found? First(FactRecord record, FieldPath path)
    {
        var found = Read(record, path);
        return found.Length == 0 ? null : found[0];
    }

    /// <summary>The records in which the last step of a path is looked up.</summary>
    public IEnumerable<FactRecord> Owners(FactRecord record, FieldPath path)
    {
        if (path.Steps.Count == 1) return [record];
        var way = new FieldPath(path.Steps.Take(path.Steps.Count - 1).ToEquatableArray());
        return Read(record, way).Select(Below).Where(static owner => owner is not null).Select(static owner => owner!);
    }

    /// <summary>The values of one field of a record: of the statement that C# sees, else of its default.</summary>
    public Found[] Values(FactRecord record, string name) => Values(record, name, MostHops);

    /// <summary>The values of a field in every statement that is held to be true; none when it is absent.</summary>
    public List<Found> AllStatements(FactRecord record, string name)
    {
        var found = new List<Found>();
        if (record.Shape.Field(name) is not { } declared || record.Field(name) is not { } field) return found;
        foreach (var statement in field.InForce) Expand(new(record, field, statement, statement.Value, declared.Type, 0), found);
        return found;
    }

    /// <summary>The record that a value is, or refers to; null when it is neither, or dangles.</summary>
    public FactRecord? Below(Found found) => found switch
    {
        { Value: RecordValue value, Type: RecordType type } => found.Record.Nested(found, value, facts.ShapeOf(type.Shape, found.Record.Shape.Kind)),
        { Value: ReferenceValue reference } => found.Target ??= facts.Find(found.Type, reference.Key),
        _ => null,
    };

    /// <summary>The values of a map under one key, or under all of them.</summary>
    public List<Found> Pairs(Found map, string step)
    {
        var found = new List<Found>();
        if (map is not { Value: MapValue value, Type: MapType type }) return found;
        foreach (var pair in value.Pairs)
        {
            if (step == PathParser.Every || pair.Key == step) Expand(map with { Value = pair.Value, Type = type.Value, Index = 0, MapKey = pair.Key }, found);
        }

        return found;
    }

    private void Read(FactRecord record, FieldPath path, int step, int hops, List<Found> found)
    {
        foreach (var value in Values(record, path.Steps[step], hops)) ReadBelow(value, path, step + 1, hops, found);
    }

    private void ReadBelow(Found value, FieldPath path, int step, int hops, List<Found> found)
    {
        var isEnd = step == path.Steps.Count;
        if (value.Value is MapValue)
        {
            foreach (var pair in Pairs(value, isEnd ? PathParser.Every : path.Steps[step])) ReadBelow(pair, path, isEnd ? step : step + 1, hops, found);
        }
        else if (isEnd)
        {
            found.Add(value);
        }
        else if (Below(value) is { } next)
        {
            Read(next, path, step, hops, found);
        }
    }

    private Found[] Values(FactRecord record, string name, int hops)
    {
        var field = record.Field(name);
        if (field?.Values is { } known) return known;
        if (record.Shape.Field(name) is not { } declared) return [];
        if (field is { Preferred: { } statement })
        {
            return field.Values = Expand(new(record, field, statement, statement.Value, declared.Type, 0));
        }

        if (declared.Default is not { } path || hops == 0) return [];
        var byDefault = new List<Found>();
        Read(record, path, 0, hops - 1, byDefault);
        return [.. byDefault];
    }

    private static bool HasMap(Found[] values)
    {
        foreach (var value in values)
        {
            if (value.Value is MapValue) return true;
        }

        return false;
    }

    private static Found[] Expand(Found value)
    {
        if (value.Value is not (ListValue or UnionValue)) return [value];
        var found = new List<Found>();
        Expand(value, found);
        return [.. found];
    }

    private static void Expand(Found value, List<Found> found)
    {
        switch (value.Value, value.Type)
        {
            case (ListValue list, ListType type):
                for (var i = 0; i < list.Items.Count; i++) Expand(value with { Value = list.Items[i], Type = type.Item, Index = i + 1 }, found);
                break;
            case (UnionValue union, UnionType type) when union.Alternative < type.Alternatives.Count:
                Expand(value with { Value = union.Value, Type = type.Alternatives[union.Alternative] }, found);
                break;
            default:
                found.Add(value);
                break;
        }
    }
}
