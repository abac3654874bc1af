using System.Text;

namespace FactGen.Core.Reading.Scalars;

/// <summary>The escapes of double-quoted text (YAML 1.2.2 §5.7, RFC 8259 §7).</summary>
internal static class Escapes
{
    private const string YamlLetters = "0abt\tnvfre \"/\\N_LP";
    private const string YamlValues = "\0\a\b\t\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";
    private const string JsonLetters = "\"\\/bfnrtu";

    /// <summary>The length of the escape whose backslash is at <paramref name="i"/>, or 0 if it is none that YAML knows.</summary>
    /// <remarks>Two escapes that are the halves of one surrogate pair count as one; half a pair is no escape.</remarks>
    public static int Measure(string source, int i, int end)
    {
        if (i + 1 >= end) return 0;
        var digits = DigitsOf(source[i + 1]);
        if (digits == 0) return YamlLetters.IndexOf(source[i + 1]) >= 0 ? 2 : 0;
        if (!TryHex(source, i + 2, digits, end, out var code)) return 0;
        if (code is >= 0xDC00 and <= 0xDFFF or > 0x10FFFF) return 0;
        if (code is < 0xD800 or > 0xDBFF) return digits + 2;
        var low = i + digits + 2;
        return IsLowSurrogateEscape(source, low, end) ? digits + 2 + 6 : 0;
    }

    /// <summary>As <see cref="Measure"/>, for the escapes that JSON knows.</summary>
    public static int MeasureJson(string source, int i, int end) =>
        i + 1 < end && JsonLetters.IndexOf(source[i + 1]) >= 0 ? Measure(source, i, end) : 0;

    /// <summary>Appends what a checked escape stands for and returns the offset behind it.</summary>
    public static int Append(string source, int i, StringBuilder text)
    {
        var letter = source[i + 1];
        var digits = DigitsOf(letter);
        if (digits == 0)
        {
            text.Append(YamlValues[YamlLetters.IndexOf(letter)]);
            return i + 2;
        }

        TryHex(source, i + 2, digits, source.Length, out var code);
        if (code > 0xFFFF) text.Append(char.ConvertFromUtf32(code));
        else text.Append((char)code);
        return i + 2 + digits;
    }

    private static int DigitsOf(char letter) => letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    private static bool IsLowSurrogateEscape(string source, int i, int end) =>
        i + 6 <= end && source[i] == '\\' && source[i + 1] == 'u'
        && TryHex(source, i + 2, 4, end, out var code) && code is >= 0xDC00 and <= 0xDFFF;

    private static bool TryHex(string source, int i, int digits, int end, out int code)
    {
        code = 0;
        if (i + digits > end) return false;
        for (var last = i + digits; i < last; i++)
        {
            var c = source[i];
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'f' => c - 'a' + 10,
                >= 'A' and <= 'F' => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0 || code > 0x07FFFFFF) return false;
            code = (code << 4) | digit;
        }

        return true;
    }
}
