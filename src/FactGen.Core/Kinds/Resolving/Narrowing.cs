namespace FactGen.Core.Kinds.Resolving;

/// <summary>Whether a type may stand in place of another: the same, or a reference to fewer kinds.</summary>
/// <param name="isKind">Whether an entry of the first kind may stand where the second is declared.</param>
internal sealed class Narrowing(Func<string, string, bool> isKind)
{
    /// <summary>Whether every value of <paramref name="type"/> is one of <paramref name="wide"/>, in fact files and in C#.</summary>
    /// <remarks>The value type of a map does not narrow: a C# dictionary of it would be another type.</remarks>
    public bool Fits(FactType type, FactType wide) => (type, wide) switch
    {
        (ReferenceType reference, ReferenceType target) => isKind(reference.Kind, target.Kind),
        (ReferenceType reference, UnionType union) => union.Alternatives.Any(alternative => Fits(reference, alternative)),
        (ListType list, ListType target) => Fits(list.Item, target.Item),
        _ => type == wide,
    };

    /// <summary>Whether a field may be declared in place of another: its type fits, and it does not allow absence where that one does not.</summary>
    public bool Fits(Field field, Field wide) => Fits(field.Type, wide.Type) && (wide.IsOptional || !field.IsOptional);
}
