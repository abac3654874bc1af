namespace FactGen.Core.Text;

/// <summary>A stretch of a text that gives way to another.</summary>
/// <param name="Span">The stretch; length 0 inserts.</param>
/// <param name="NewText">What stands there then.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);
