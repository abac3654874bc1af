using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Disabling;

/// <summary>A comment <c># factgen-disable FACT2001: reason</c>.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Ids">What it disables.</param>
/// <param name="FirstLine">The first line for which it holds, from 0.</param>
/// <param name="LastLine">The last.</param>
internal sealed record DisableComment(FactLocation Location, IReadOnlyList<string> Ids, int FirstLine, int LastLine);
