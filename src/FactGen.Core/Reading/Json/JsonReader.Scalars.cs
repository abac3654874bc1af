using FactGen.Core.Reading.Scalars;

namespace FactGen.Core.Reading.Json;

internal sealed partial class JsonReader
{
    private const TapeFlags StringFlags = (TapeFlags)((int)ScalarStyle.DoubleQuoted << TapeNode.StyleShift);

    private static readonly bool[] StringStops = Enumerable.Range(0, 128).Select(static c => c < ' ' || c is '"' or '\\').ToArray();
    private static readonly string[] Literals = ["true", "false", "null"];

    /// <summary>string = quotation-mark *char quotation-mark (§7).</summary>
    private bool String()
    {
        var text = source; // A local, so that the scan need not ask for the field at each character.
        var start = _pos;
        var flags = StringFlags;
        for (var i = start + 1; ; i++)
        {
            while ((uint)i < (uint)text.Length && !StopsString(text[i])) i++;
            if (i >= text.Length || text[i] is '\n' or '\r') return FailUnclosedString(start);
            switch (text[i])
            {
                case '"':
                    _pos = i + 1;
                    tape.Add(start, _pos, flags);
                    return true;
                case '\\':
                    var length = Escapes.MeasureJson(text, i, text.Length);
                    if (length == 0) return Fail(i, 2, "an escape that JSON does not know");
                    flags |= TapeFlags.Encoded;
                    i += length - 1;
                    break;
                case < ' ':
                    return Fail(i, 1, ControlCharacter(text[i]));
                default:
                    if (!IsSurrogatePair(i)) return Fail(i, 1, "half a surrogate pair");
                    i++;
                    break;
            }
        }
    }

    private static bool StopsString(char c) => (uint)c < (uint)StringStops.Length ? StringStops[c] : char.IsSurrogate(c);

    private bool IsSurrogatePair(int i) =>
        char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);

    /// <summary>number = [ minus ] int [ frac ] [ exp ] (§6); its text is kept as written.</summary>
    private bool Number()
    {
        var start = _pos;
        var i = start;
        if (source[i] == '-') i++;
        var whole = SkipDigits(i);
        if (whole == i || (source[i] == '0' && whole > i + 1)) return FailNumber(start);
        i = whole;
        if (i < source.Length && source[i] == '.')
        {
            var fraction = SkipDigits(i + 1);
            if (fraction == i + 1) return FailNumber(start);
            i = fraction;
        }

        if (i < source.Length && source[i] is 'e' or 'E')
        {
            i++;
            if (i < source.Length && source[i] is '+' or '-') i++;
            var exponent = SkipDigits(i);
            if (exponent == i) return FailNumber(start);
            i = exponent;
        }

        if (WordEnd(i) > i) return FailNumber(start);
        _pos = i;
        tape.Add(start, i, TapeFlags.None);
        return true;
    }

    /// <summary>false, null, true (§3).</summary>
    private bool Literal()
    {
        var end = WordEnd(_pos);
        foreach (var literal in Literals)
        {
            if (literal.Length != end - _pos || string.CompareOrdinal(source, _pos, literal, 0, literal.Length) != 0) continue;
            tape.Add(_pos, end, TapeFlags.None);
            _pos = end;
            return true;
        }

        return source[_pos] switch
        {
            ',' or '}' or ']' or ':' => Fail(_pos, 1, $"'{source[_pos]}' where a value is due"),
            '\'' => Fail(_pos, 1, "a single quote; JSON wants double quotes"),
            '/' or '#' => Fail(_pos, 1, "a comment, which JSON does not have"),
            < ' ' => Fail(_pos, 1, ControlCharacter(source[_pos])),
            _ => Fail(_pos, Math.Max(1, end - _pos), "a word that is not a JSON value; a text wants double quotes"),
        };
    }

    private int SkipDigits(int i)
    {
        while (i < source.Length && source[i] is >= '0' and <= '9') i++;
        return i;
    }

    private int WordEnd(int i)
    {
        while (i < source.Length && (char.IsLetterOrDigit(source[i]) || source[i] is '.' or '+' or '-' or '_')) i++;
        return i;
    }

    private bool FailNumber(int start) =>
        Fail(start, Math.Max(1, WordEnd(start) - start), "a number that JSON does not allow");

    private bool FailUnclosedString(int start) =>
        Fail(start, 1, $"a quoted text that is not closed; the quote opens at {findings.Place(start)}");

    private static string ControlCharacter(char c) =>
        FormattableString.Invariant($"the control character U+{(int)c:X4}");
}
