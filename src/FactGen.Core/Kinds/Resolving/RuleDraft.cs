namespace FactGen.Core.Kinds.Resolving;

/// <summary>A rule of a kind on its way to the catalog.</summary>
internal sealed record RuleDraft(RuleDeclaration Rule, Target Target);
