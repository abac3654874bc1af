using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Use;

/// <summary>What a property of a fact holds, and what is said of it alone.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Value">The value that C# sees.</param>
/// <param name="Status">The statement's own status; null where the fact's holds.</param>
/// <param name="Rank">The statement's own rank; null where the fact's holds.</param>
/// <param name="Note">The statement's own note, or null.</param>
public sealed record KnownStatement(string Field, BoundValue Value, FactStatus? Status, FactRank? Rank, string? Note);
