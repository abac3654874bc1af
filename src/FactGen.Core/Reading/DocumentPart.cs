using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>One document of a YAML stream (YAML 1.2.2 §9.2). A JSON file is always one.</summary>
/// <param name="Root">Its root node.</param>
/// <param name="Start">Its <c>---</c>; length 0 where there is none.</param>
/// <param name="End">Its <c>...</c>; length 0 where there is none.</param>
public readonly record struct DocumentPart(FactNode Root, TextSpan Start, TextSpan End);
