namespace FactGen.Core.Kinds.Resolving;

/// <summary>A field on its way to the catalog.</summary>
/// <param name="Field">The field.</param>
/// <param name="Target">Where it is declared; for an inherited one, where its ancestor declares it, without reporting.</param>
/// <param name="IsOwn">Whether the kind itself declares it, or narrows it.</param>
internal sealed record FieldDraft(Field Field, Target Target, bool IsOwn);
