using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>Finds the types that the fields of a kind declare in place, each once, outer ones first.</summary>
internal static class NestedTypes
{
    public static IEnumerable<NestedType> Of(Kind kind, EmissionModel model) =>
        kind.Shape.Fields
            .Where(field => model.Declares(kind, field))
            .SelectMany(field => In(field.Type, TypeNames.PathOf(kind, field), $"{kind.Name}.{field.Name}"))
            .Where(nested => model.Names.Canonical(nested.Path) == nested.Path);

    private static IEnumerable<NestedType> In(FactType type, string path, string site)
    {
        switch (type)
        {
            case ListType list: return In(list.Item, path, site);
            case MapType map: return In(map.Value, path, site);
            case EnumType: return [new(type, path, site)];
            case RecordType record:
                var fields = record.Shape.Fields.SelectMany(field => In(field.Type, path + "." + field.Name, site + "." + field.Name));
                return new[] { new NestedType(type, path, site) }.Concat(fields);
            case UnionType union:
                var alternatives = union.Alternatives.SelectMany((alternative, i) => In(alternative, TypeNames.Alternative(path, i), site));
                return new[] { new NestedType(type, path, site) }.Concat(alternatives);
            default: return [];
        }
    }
}
