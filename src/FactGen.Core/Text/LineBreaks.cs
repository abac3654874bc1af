namespace FactGen.Core.Text;

/// <summary>Line breaks: LF, CR LF and CR (YAML 1.2.2 §5.4).</summary>
internal static class LineBreaks
{
    /// <summary>What a line break begins with, for <see cref="string.IndexOfAny(char[])"/>.</summary>
    public static readonly char[] All = ['\n', '\r'];

    /// <summary>The offset behind the break at <paramref name="i"/>.</summary>
    public static int Skip(string source, int i) =>
        source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n' ? i + 2 : i + 1;

    /// <summary>The offset of the line behind that of <paramref name="i"/>, or the text's length.</summary>
    public static int NextLine(string source, int i)
    {
        var end = source.IndexOfAny(All, i);
        return end < 0 ? source.Length : Skip(source, end);
    }
}
