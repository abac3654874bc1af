namespace FactGen.Core.Kinds.Syntax;

/// <summary>What stands beside a type in its field's mapping and fills the words <c>record</c>, <c>enum</c> and <c>map</c>.</summary>
/// <param name="Fields">The shape that <c>fields:</c> gives a <c>record</c>, or null.</param>
/// <param name="Values">The texts that <c>values:</c> gives an <c>enum</c>, or null.</param>
/// <param name="IntegerKeys">Whether <c>keys: integer</c> stands there.</param>
/// <param name="As">The C# name of the nested type, or null.</param>
internal sealed record TypeParts(Shape? Fields, EquatableArray<string>? Values, bool IntegerKeys, string? As);
