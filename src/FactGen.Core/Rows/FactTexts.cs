#nullable enable
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>The texts that stand in the assembly for sources of facts (<see cref="FactText"/>).</summary>
/// <param name="source">The number of the source.</param>
internal delegate SourceText FactTexts(uint source);
