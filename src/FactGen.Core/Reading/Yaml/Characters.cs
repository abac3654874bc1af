namespace FactGen.Core.Reading.Yaml;

/// <summary>The character classes of YAML 1.2.2 §5, by their production's names.</summary>
internal static class Characters
{
    private static readonly bool[] PlainStops = MakeStops(":,[]{} \t");
    private static readonly bool[] PlainInBlockStops = MakeStops(": \t");
    private static readonly bool[] DoubleQuotedStops = MakeStops("\"\\");
    private static readonly bool[] SingleQuotedStops = MakeStops("'");
    private static readonly bool[] LineStops = MakeStops("");

    /// <summary>s-white [33].</summary>
    public static bool IsWhite(char c) => c is ' ' or '\t';

    /// <summary>b-char [26].</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r';

    /// <summary>A letter or digit of ASCII.</summary>
    public static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>c-flow-indicator [23].</summary>
    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>Whether a plain scalar's scan must look closer at a character.</summary>
    public static bool StopsPlain(char c) => c < 128 ? PlainStops[c] : IsRare(c);

    /// <summary>As <see cref="StopsPlain"/>, outside of brackets.</summary>
    public static bool StopsPlainInBlock(char c) => c < 128 ? PlainInBlockStops[c] : IsRare(c);

    /// <summary>Whether a double-quoted scalar's scan must look closer at a character.</summary>
    public static bool StopsDoubleQuoted(char c) => c < 128 ? DoubleQuotedStops[c] : char.IsSurrogate(c);

    /// <summary>Whether a single-quoted scalar's scan must look closer at a character.</summary>
    public static bool StopsSingleQuoted(char c) => c < 128 ? SingleQuotedStops[c] : char.IsSurrogate(c);

    /// <summary>Whether a comment's or a block scalar line's scan must look closer at a character: a break, or nothing printable.</summary>
    public static bool StopsLine(char c) => c < 128 ? LineStops[c] : IsRare(c);

    /// <summary>c-printable [1]; goes to the second half of a surrogate pair.</summary>
    public static bool IsPrintable(string source, ref int i)
    {
        var c = source[i];
        if (char.IsSurrogate(c)) return IsPair(source, ref i);
        return c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or '\u0085' || (c >= '\u00A0' && c <= '\uFFFD' && c != '\uFEFF');
    }

    /// <summary>nb-json [2], what may stand between quotes; goes to the second half of a surrogate pair.</summary>
    public static bool IsJson(string source, ref int i)
    {
        var c = source[i];
        return char.IsSurrogate(c) ? IsPair(source, ref i) : c is '\t' or >= ' ';
    }

    /// <summary>Whether a character outside the BMP begins at an offset; goes to its second half.</summary>
    public static bool IsPair(string source, ref int i)
    {
        var isPair = char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);
        if (isPair) i++;
        return isPair;
    }

    private static bool IsRare(char c) => c is < '\u00A0' or >= '\uD800';

    private static bool[] MakeStops(string stops)
    {
        var table = new bool[128];
        for (var c = '\0'; c < 128; c++) table[c] = (c < ' ' && c != '\t') || c == 127 || stops.IndexOf(c) >= 0;
        return table;
    }
}
