using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Syntax;

/// <summary>What is wrong with a small text of the kind language, and where in it.</summary>
/// <param name="Within">The stretch within the text.</param>
/// <param name="Problem">What is wrong, with the words that would be right; no full stop.</param>
internal sealed record SyntaxFault(TextSpan Within, string Problem);
