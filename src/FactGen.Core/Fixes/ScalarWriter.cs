using System.Text;
using System.Text.RegularExpressions;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Fixes;

/// <summary>Writes texts as scalars: in the style of what they replace, as plainly as the format allows.</summary>
internal static class ScalarWriter
{
    /// <summary>What is one text with or without quotes, in brackets too, and is no null.</summary>
    private static readonly Regex Plain = new(@"^[\p{L}\p{Nd}_/][\p{L}\p{M}\p{Nd}_./+-]*( [\p{L}\p{M}\p{Nd}_./+-]+)*$", RegexOptions.CultureInvariant);

    private static readonly Regex Number = new(@"^-?(0|[1-9]\d*)$", RegexOptions.CultureInvariant);

    /// <summary>The edit that puts a text in place of a scalar; null where the scalar is written over several lines or elsewhere.</summary>
    public static TextEdit? Replace(FactNode scalar, string text, FixContext context)
    {
        if (scalar.Kind != NodeKind.Scalar || scalar.IsAlias || scalar.Span.Length == 0) return null;
        var isNumber = context.IsJson && scalar.Style == ScalarStyle.Plain && Number.IsMatch(text);
        string? written = scalar.Style switch
        {
            ScalarStyle.SingleQuoted when !text.Any(char.IsControl) => "'" + text.Replace("'", "''") + "'",
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => Quote(text),
            ScalarStyle.Plain => isNumber ? text : Write(text, context),
            _ => null,
        };
        return written is null ? null : new(scalar.Span, written);
    }

    /// <summary>A text as a new scalar.</summary>
    public static string Write(string text, FixContext context) => !context.IsJson && Plain.IsMatch(text) && text is not ("null" or "Null" or "NULL") ? text : Quote(text);

    /// <summary>A number as a new scalar.</summary>
    public static string WriteNumber(string digits, FixContext context) => Number.IsMatch(digits) ? digits : Write(digits, context);

    /// <summary>The text in double quotes, which mean the same in YAML and JSON.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '"' or '\\') quoted.Append('\\').Append(unit);
            else if (char.IsControl(unit) || unit is '\u2028' or '\u2029') quoted.Append("\\u").Append(((int)unit).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else quoted.Append(unit);
        }

        return quoted.Append('"').ToString();
    }
}
