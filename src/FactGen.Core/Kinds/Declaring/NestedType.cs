namespace FactGen.Core.Kinds.Declaring;

/// <summary>Tells whether a type brings a C# type of its own.</summary>
internal static class NestedType
{
    public static bool In(FactType type) => type switch
    {
        ListType list => In(list.Item),
        MapType map => In(map.Value),
        EnumType or RecordType or UnionType => true,
        _ => false,
    };
}
