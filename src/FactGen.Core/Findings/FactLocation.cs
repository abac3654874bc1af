using FactGen.Core.Text;

namespace FactGen.Core.Findings;

/// <summary>A stretch of a fact file, told both in offsets and in lines, so that no host needs the text again.</summary>
/// <param name="Path">The file's path as the host gave it.</param>
/// <param name="Span">The stretch in UTF-16 code units.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends (exclusive).</param>
public readonly record struct FactLocation(string Path, TextSpan Span, LinePosition Start, LinePosition End);
