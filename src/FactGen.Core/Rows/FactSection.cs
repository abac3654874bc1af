#nullable enable
#if FACTGEN_UTF8
using System;
using System.Text;
#endif
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>Finds a section of a text that stands in the assembly: only its heading is a line that begins with a bracket.</summary>
internal static class FactSection
{
    /// <summary>Where the heading of a section goes on behind <c>[name|</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="end">Where the section ends.</param>
    public static int Find(SourceText text, string name, out int end)
    {
        var mark = "\n" + FactRow.Open + name + FactRow.Bar;
#if FACTGEN_UTF8
        var bytes = Encoding.UTF8.GetBytes(mark);
        var start = text.StartsWith(bytes.AsSpan(1)) ? bytes.Length - 1 : text.IndexOf(bytes) + bytes.Length;
        var next = text.Slice(start).IndexOf("\n["u8);
        end = next < 0 ? text.Length : start + next + 1;
#else
        var isFirst = string.CompareOrdinal(text, 0, mark, 1, mark.Length - 1) == 0;
        var start = isFirst ? mark.Length - 1 : text.IndexOf(mark, global::System.StringComparison.Ordinal) + mark.Length;
        var next = text.IndexOf("\n[", start, global::System.StringComparison.Ordinal);
        end = next < 0 ? text.Length : next + 1;
#endif
        return start;
    }

    /// <summary>What stands in the heading of a source's section.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The number of the source.</param>
    public static string Line(SourceText text, uint source)
    {
        var start = Find(text, Name(source), out _);
        return FactRow.Head(text, start, text.Length).Key;
    }

    /// <summary>How sections name a source.</summary>
    public static string Name(uint source) => source.ToString("x8", global::System.Globalization.CultureInfo.InvariantCulture);
}
