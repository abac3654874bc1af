namespace FactGen.Core.Reading.Yaml;

/// <summary>The character classes of YAML 1.2.2 §5, by their production's names.</summary>
internal static class Characters
{
    private static readonly bool[] PlainStops = MakeStops(":,[]{} \t");
    private static readonly bool[] DoubleQuotedStops = MakeStops("\"\\ \t");
    private static readonly bool[] SingleQuotedStops = MakeStops("' \t");
    private static readonly bool[] LineStops = MakeStops("");

    /// <summary>s-white [33].</summary>
    public static bool IsWhite(char c) => c is ' ' or '\t';

    /// <summary>b-char [26].</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r';

    /// <summary>c-flow-indicator [23].</summary>
    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>Whether a plain scalar's scan must look closer at a character.</summary>
    public static bool StopsPlain(char c) => c < 128 ? PlainStops[c] : IsRare(c);

    /// <summary>Whether a double-quoted scalar's scan must look closer at a character.</summary>
    public static bool StopsDoubleQuoted(char c) => c < 128 ? DoubleQuotedStops[c] : char.IsSurrogate(c);

    /// <summary>Whether a single-quoted scalar's scan must look closer at a character.</summary>
    public static bool StopsSingleQuoted(char c) => c < 128 ? SingleQuotedStops[c] : char.IsSurrogate(c);

    /// <summary>Whether a comment's or a block scalar line's scan must look closer at a character: a break, or nothing printable.</summary>
    public static bool StopsLine(char c) => c < 128 ? LineStops[c] : IsRare(c);

    /// <summary>How many code units the c-printable [1] character at an offset has; 0 if there is none.</summary>
    public static int PrintableLength(string source, int i)
    {
        var c = source[i];
        if (char.IsHighSurrogate(c)) return i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]) ? 2 : 0;
        return c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or '\u0085' or (>= '\u00A0' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD')
            && c != '\uFEFF' ? 1 : 0;
    }

    /// <summary>As <see cref="PrintableLength"/>, for nb-json [2]: what may stand between quotes.</summary>
    public static int JsonLength(string source, int i)
    {
        var c = source[i];
        if (char.IsHighSurrogate(c)) return i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]) ? 2 : 0;
        return c is '\t' or >= ' ' && !char.IsLowSurrogate(c) ? 1 : 0;
    }

    private static bool IsRare(char c) => c is < '\u00A0' or >= '\uD800';

    private static bool[] MakeStops(string stops)
    {
        var table = new bool[128];
        for (var c = '\0'; c < 128; c++) table[c] = (c < ' ' && c != '\t') || c == 127 || stops.IndexOf(c) >= 0;
        return table;
    }
}
