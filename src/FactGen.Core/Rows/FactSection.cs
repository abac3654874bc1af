#nullable enable
using System.Runtime.CompilerServices;
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>Finds a section of a text that stands in the assembly: only its heading is a line that begins with a bracket.</summary>
internal static class FactSection
{
    /// <summary>Where the heading of a section begins, behind its bracket: its cells are the name, and what the section wants to say.</summary>
    /// <param name="text">The text; it has the section.</param>
    /// <param name="name">The name.</param>
    /// <param name="end">Where the section ends.</param>
    public static int Find(SourceText text, string name, out int end)
    {
        var start = 0;
        while (FactRow.Head(text, start + 1, text.Length).Key != name)
            start = Next(text, start);
        end = Next(text, start);
        return start + 1;
    }

    /// <summary>Where the section behind one begins.</summary>
    [MethodImpl(FactRows.Optimized)]
    private static int Next(SourceText text, int start)
    {
        do
            start++;
        while (start < text.Length && !(text[start] == FactRow.Open && text[start - 1] == '\n'));
        return start;
    }

    /// <summary>What stands in the heading of a source's section.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The number of the source.</param>
    public static string Line(SourceText text, uint source)
    {
        var start = Find(text, Name(source), out _);
        return FactRow.Head(text, start, text.Length).Text()!;
    }

    /// <summary>How sections name a source.</summary>
    public static string Name(uint source) => source.ToString("x8", global::System.Globalization.CultureInfo.InvariantCulture);
}
