using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>What emission asks of a type.</summary>
internal static class FactTypeExtensions
{
    /// <summary>Whether every alternative is a reference: the union is an interface then, else a struct.</summary>
    public static bool IsOfKinds(this UnionType union) => union.Alternatives.All(static alternative => alternative is ReferenceType);

    /// <summary>Whether a value is a single reference, to one kind or to one of several.</summary>
    public static bool IsReference(this FactType type) => type is ReferenceType || (type is UnionType union && union.IsOfKinds());

    /// <summary>The kinds that a reference may point to, as declared.</summary>
    public static IEnumerable<string> Targets(this FactType type) => type switch
    {
        ReferenceType reference => [reference.Kind],
        UnionType union when union.IsOfKinds() => union.Alternatives.Cast<ReferenceType>().Select(static alternative => alternative.Kind),
        _ => [],
    };

    /// <summary>Whether it is never absent: lists and maps are empty instead.</summary>
    public static bool IsCollection(this FactType type) => type is ListType or MapType;
}
