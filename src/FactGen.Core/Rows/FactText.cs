#nullable enable
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>A text that stands in the assembly: never copied, and read in place.</summary>
/// <remarks>As UTF-8 it is data of the image; else a string literal, whose places count UTF-16 units instead of bytes.</remarks>
internal delegate SourceText FactText();
