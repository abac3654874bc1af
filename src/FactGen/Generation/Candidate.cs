using Microsoft.CodeAnalysis;

namespace FactGen.Generation;

/// <summary>An additional file in one of the formats that FactGen reads.</summary>
/// <param name="File">The host's file; the same instance as long as its text is the same.</param>
/// <param name="LogicalPath">Relative to the project, <c>/</c> between folders: the same on every machine.</param>
/// <param name="IsFactFile">Whether it holds facts; other candidates are read only where a kind's <c>from:</c> names them.</param>
internal sealed record Candidate(AdditionalText File, string LogicalPath, bool IsFactFile);
