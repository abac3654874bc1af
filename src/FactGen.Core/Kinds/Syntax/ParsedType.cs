using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Syntax;

/// <summary>A type as its text says it; kinds are not looked up yet.</summary>
/// <param name="Type">The type; null when <paramref name="Fault"/> says why there is none.</param>
/// <param name="IsOptional">Whether it ended in <c>?</c>.</param>
/// <param name="Words">The words that occur, where they stand in the text.</param>
/// <param name="Fault">The first thing that is wrong, or null.</param>
internal sealed record ParsedType(FactType? Type, bool IsOptional, IReadOnlyList<TypeWord> Words, SyntaxFault? Fault)
{
    /// <summary>Whether the word occurs.</summary>
    public bool Has(string word) => Words.Any(candidate => candidate.Text == word);
}

/// <summary>A word of a type.</summary>
internal readonly record struct TypeWord(string Text, TextSpan Within);
