namespace FactGen.Core.Kinds.Resolving;

/// <summary>Questions about types.</summary>
internal static class Types
{
    /// <summary>The type of one value: lists and maps taken apart.</summary>
    public static FactType Leaf(FactType type) => type switch
    {
        ListType list => Leaf(list.Item),
        MapType map => Leaf(map.Value),
        _ => type,
    };

    /// <summary>The alternatives of a union; of another type: itself.</summary>
    public static IEnumerable<FactType> Alternatives(FactType type) =>
        type is UnionType union ? union.Alternatives.SelectMany(Alternatives) : [type];

    /// <summary>The kinds that a value of the type refers to.</summary>
    public static IEnumerable<string> References(FactType type) => type switch
    {
        ReferenceType reference => [reference.Kind],
        ListType list => References(list.Item),
        MapType map => References(map.Value),
        UnionType union => union.Alternatives.SelectMany(References),
        _ => [],
    };

    /// <summary>What values of the type are compared as.</summary>
    public static ValueFamily Family(FactType type) => type switch
    {
        ScalarType { Scalar: ScalarKind.Integer or ScalarKind.Decimal } => ValueFamily.Number,
        ScalarType { Scalar: ScalarKind.Date or ScalarKind.Instant } => ValueFamily.Time,
        ScalarType { Scalar: ScalarKind.Duration } => ValueFamily.Duration,
        ScalarType { Scalar: ScalarKind.Money } => ValueFamily.Money,
        ScalarType { Scalar: ScalarKind.Boolean } => ValueFamily.Boolean,
        ScalarType or EnumType => ValueFamily.Text,
        ReferenceType => ValueFamily.Reference,
        RecordType => ValueFamily.Record,
        UnionType union when union.Alternatives.Select(Family).Distinct().Count() == 1 => Family(union.Alternatives[0]),
        _ => ValueFamily.Mixed,
    };
}
