namespace FactGen.Core.Kinds.Declaring;

/// <summary>What the kind around a field says about reading its records.</summary>
/// <param name="IsForeign">Whether the declaration has <c>from:</c>.</param>
/// <param name="IsOpen">Whether fields that are not declared are ignored.</param>
/// <param name="IsNested">Whether the field belongs to a nested record.</param>
internal readonly record struct Frame(bool IsForeign, bool IsOpen, bool IsNested);
