namespace FactGen.Core.Kinds;

/// <summary>A way from a record to a value: <c>name.last</c>, or <c>[branches, 1.0.x, time]</c> where keys are odd.</summary>
/// <param name="Steps">The keys on the way; the atoms <c>$key</c>, <c>$index</c>, <c>$file</c>, <c>$value</c>, <c>$parent</c> keep their sign.</param>
public sealed record FieldPath(EquatableArray<string> Steps)
{
    /// <summary>The path as dots separate it.</summary>
    public override string ToString() => string.Join(".", Steps);
}
