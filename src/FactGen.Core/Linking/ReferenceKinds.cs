using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>Which kinds a type refers to.</summary>
internal static class ReferenceKinds
{
    /// <summary>The names of the kinds, as declared; none when the type, or a list's item, is no reference.</summary>
    public static IReadOnlyList<string> Of(FactType type) => type switch
    {
        ReferenceType reference => [reference.Kind],
        ListType list => Of(list.Item),
        UnionType union when union.Alternatives.All(static alternative => alternative is ReferenceType) =>
            [.. union.Alternatives.Select(static alternative => ((ReferenceType)alternative).Kind)],
        _ => [],
    };
}
