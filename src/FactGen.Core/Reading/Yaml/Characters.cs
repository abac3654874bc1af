namespace FactGen.Core.Reading.Yaml;

/// <summary>The character classes of YAML 1.2.2 §5, by their production's names, and scans over what needs no closer look.</summary>
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

    /// <summary>Goes from an offset to the first character that a plain scalar's scan must look at closer, or to the end.</summary>
    public static int SkipPlain(string text, int i) => Skip(text, i, PlainStops);

    /// <summary>As <see cref="SkipPlain"/>, outside of brackets.</summary>
    public static int SkipPlainInBlock(string text, int i) => Skip(text, i, PlainInBlockStops);

    /// <summary>As <see cref="SkipPlain"/>, between double quotes.</summary>
    public static int SkipDoubleQuoted(string text, int i) => Skip(text, i, DoubleQuotedStops);

    /// <summary>As <see cref="SkipPlain"/>, between single quotes.</summary>
    public static int SkipSingleQuoted(string text, int i) => Skip(text, i, SingleQuotedStops);

    /// <summary>As <see cref="SkipPlain"/>, in a comment or a line of a block scalar: to a break, or what is not printable.</summary>
    public static int SkipLine(string text, int i) => Skip(text, i, LineStops);

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

    // Comparing with a length, as unsigned, spares the runtime a check of its own at each character.
    private static int Skip(string text, int i, bool[] stops)
    {
        while ((uint)i < (uint)text.Length && (text[i] is var c && (uint)c < (uint)stops.Length ? !stops[c] : c is >= '\u00A0' and < '\uD800')) i++;
        return i;
    }

    private static bool[] MakeStops(string stops)
    {
        var table = new bool[128];
        for (var c = '\0'; c < 128; c++) table[c] = (c < ' ' && c != '\t') || c == 127 || stops.IndexOf(c) >= 0;
        return table;
    }
}
