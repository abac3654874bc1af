namespace FactGen.Core.Reading.Scalars;

/// <summary>Line breaks: LF, CR LF and CR (YAML 1.2.2 §5.4).</summary>
internal static class LineBreaks
{
    /// <summary>The offset behind the break at <paramref name="i"/>.</summary>
    public static int Skip(string source, int i) =>
        source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n' ? i + 2 : i + 1;
}
