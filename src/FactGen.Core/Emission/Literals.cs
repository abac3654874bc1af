using System.Globalization;
using System.Text;

namespace FactGen.Core.Emission;

/// <summary>C# literals that hold exactly the value given and cannot be anything else.</summary>
internal static class Literals
{
    /// <summary>A regular string literal. Line ends, controls, invisible characters and lone surrogates are <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) result.Append(text[i]).Append(text[++i]);
            else Append(result, text[i]);
        }

        return result.Append('"').ToString();
    }

    /// <summary>A literal of type long.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>A literal of type decimal, its scale kept.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A literal of type bool.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    private static void Append(StringBuilder result, char unit)
    {
        if (unit is '"' or '\\') result.Append('\\').Append(unit);
        else if (IsVisible(unit)) result.Append(unit);
        else result.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
    }

    /// <summary>Whether a reader of the source sees the character: directional controls could make code look like text.</summary>
    internal static bool IsVisible(char unit) => unit == ' ' || CharUnicodeInfo.GetUnicodeCategory(unit) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
