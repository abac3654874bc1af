using FactGen.Core.Kinds;

namespace FactGen.Core.Emission;

/// <summary>Which kinds of a catalog are worth emitting.</summary>
public static class UsedKinds
{
    /// <summary>
    /// The catalog without the built-in kinds that have no facts and that no emitted kind speaks of: by reference, by
    /// <c>extends</c>, or by a reverse list. A kind that the user declares or adds to is always kept.
    /// </summary>
    /// <param name="catalog">Every kind that is in force.</param>
    /// <param name="builtIn">The built-in kinds as they come.</param>
    /// <param name="withFacts">Names of the kinds that have facts.</param>
    public static KindCatalog Of(KindCatalog catalog, KindCatalog builtIn, IEnumerable<string> withFacts)
    {
        var used = new HashSet<string>(withFacts, StringComparer.Ordinal);
        used.UnionWith(catalog.Kinds.Where(kind => builtIn.Find(kind.Name) != kind).Select(static kind => kind.Name));
        var open = new Queue<string>(used);
        while (open.Count > 0)
        {
            foreach (var neighbour in Neighbours(catalog, open.Dequeue()))
            {
                if (used.Add(neighbour)) open.Enqueue(neighbour);
            }
        }

        return new(catalog.Kinds.Where(kind => used.Contains(kind.Name)).ToEquatableArray());
    }

    private static IEnumerable<string> Neighbours(KindCatalog catalog, string name)
    {
        if (catalog.Find(name) is not { } kind) return [];
        var referred = kind.Shape.Fields.SelectMany(static field => References(field.Type)).Select(static reference => reference.Kind);
        var reverse = catalog.Kinds.Where(other => other.Shape.Fields.Any(field => HasReverseTo(catalog, field, kind))).Select(static other => other.Name);
        return kind.Extends.Concat(reverse).Concat(referred.SelectMany(target => catalog.Concrete(target).Select(static concrete => concrete.Name).Append(target)));
    }

    private static bool HasReverseTo(KindCatalog catalog, Field field, Kind kind) =>
        References(field).Any(reference => catalog.Is(kind.Name, reference.Kind));

    /// <summary>The references of a field with <c>reverse:</c>, or of such fields within it.</summary>
    private static IEnumerable<ReferenceType> References(Field field) => field.Reverse is not null
        ? References(field.Type)
        : Records(field.Type).SelectMany(static record => record.Shape.Fields).SelectMany(References);

    private static IEnumerable<RecordType> Records(FactType type) => type switch
    {
        RecordType record => [record],
        ListType list => Records(list.Item),
        MapType map => Records(map.Value),
        UnionType union => union.Alternatives.SelectMany(Records),
        _ => [],
    };

    private static IEnumerable<ReferenceType> References(FactType type) => type switch
    {
        ReferenceType reference => [reference],
        ListType list => References(list.Item),
        MapType map => References(map.Value),
        UnionType union => union.Alternatives.SelectMany(References),
        RecordType record => record.Shape.Fields.SelectMany(static field => References(field.Type)),
        _ => [],
    };
}
