namespace FactGen.Core.Binding;

/// <summary>A value and what is said about it (Wikibase's statement).</summary>
/// <param name="Value">The typed value.</param>
/// <param name="Qualifiers">Its own only: what it does not say stands in the entry.</param>
public sealed record BoundStatement(BoundValue Value, Qualifiers Qualifiers);
