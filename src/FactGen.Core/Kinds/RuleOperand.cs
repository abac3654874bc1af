namespace FactGen.Core.Kinds;

/// <summary>The argument of a rule as written, without positions: a text, a list, or named parts.</summary>
/// <param name="Text">The scalar's text, when it is one.</param>
/// <param name="Items">The items of a list, or the values of named parts.</param>
/// <param name="Names">The names of the parts, parallel to <paramref name="Items"/>; empty for a list.</param>
public sealed record RuleOperand(string? Text, EquatableArray<RuleOperand> Items = default, EquatableArray<string> Names = default);
