using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>What the alternatives of a union of values are called in C#.</summary>
internal static class Labels
{
    /// <summary>The label of one alternative by its type.</summary>
    public static string Of(FactType type) => type switch
    {
        ScalarType scalar => scalar.Scalar.ToString(),
        EnumType => "Enum",
        RecordType => "Record",
        ListType => "List",
        MapType => "Map",
        UnionType => "Union",
        ReferenceType reference => Naming.Identifiers.Of(reference.Kind) ?? "Reference",
        _ => "Value",
    };

    /// <summary>The labels of a union's alternatives, all different.</summary>
    public static string[] Of(UnionType union)
    {
        var names = new NameTable(StringComparer.Ordinal, "Match", "Equals", "GetHashCode", "ToString", "GetType");
        return union.Alternatives.Select(alternative => names.Take(Of(alternative))).ToArray();
    }
}
