#nullable enable
#if FACTGEN_UTF8
using System;
using System.Text;
using SourceText = System.ReadOnlySpan<byte>;
#else
using SourceText = System.String;
#endif

namespace FactGen.Core.Rows;

/// <summary>Finds a section of a text that stands in the assembly: only its heading is a line that begins with a bracket.</summary>
/// <remarks>What is not asked for is neither copied nor read, however much stands beside it.</remarks>
internal static class FactSection
{
    /// <summary>What follows a heading's <c>[name|</c>, up to the next heading.</summary>
    public static string Of(SourceText text, string name)
    {
        var mark = "\n" + FactRow.Open + name + FactRow.Bar;
#if FACTGEN_UTF8
        var bytes = Encoding.UTF8.GetBytes(mark);
        var isFirst = text.StartsWith(bytes.AsSpan(1));
        var rest = text.Slice(isFirst ? bytes.Length - 1 : text.IndexOf(bytes) + bytes.Length);
        var end = rest.IndexOf("\n["u8);
        return Encoding.UTF8.GetString(end < 0 ? rest : rest.Slice(0, end + 1));
#else
        var isFirst = string.CompareOrdinal(text, 0, mark, 1, mark.Length - 1) == 0;
        var start = isFirst ? mark.Length - 1 : text.IndexOf(mark, global::System.StringComparison.Ordinal) + mark.Length;
        var end = text.IndexOf("\n[", start, global::System.StringComparison.Ordinal);
        return text.Substring(start, (end < 0 ? text.Length : end + 1) - start);
#endif
    }

    /// <summary>A section that is nothing but its heading: what stands in it behind the name.</summary>
    public static string Line(SourceText text, string name)
    {
        var section = Of(text, name);
        return section.Substring(0, section.IndexOf(FactRow.Close));
    }
}
