using FactGen.Core.Text;

namespace FactGen.Core.Evidence;

/// <summary>Where a phrase stands.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Span">The stretch of its even text.</param>
internal readonly record struct PhrasePlace(Paragraph Paragraph, TextSpan Span);
