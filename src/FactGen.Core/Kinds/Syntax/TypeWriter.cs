namespace FactGen.Core.Kinds.Syntax;

/// <summary>A type in the words of the kind language, for messages.</summary>
internal static class TypeWriter
{
    public static string Write(FactType type) => type switch
    {
        ScalarType scalar => TypeWords.Of(scalar.Scalar),
        EnumType => TypeWords.Enum,
        RecordType => TypeWords.Record,
        ReferenceType reference => reference.Kind,
        ListType list => $"{TypeWords.List}<{Write(list.Item)}>",
        MapType map => $"{TypeWords.Map}<{Write(map.Value)}>",
        UnionType union => string.Join(" | ", union.Alternatives.Select(Write)),
        _ => "",
    };

    public static string Write(Field field) => Write(field.Type) + (field.IsOptional ? "?" : "");
}
