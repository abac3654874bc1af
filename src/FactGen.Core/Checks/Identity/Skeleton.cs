using System.Globalization;
using System.Text;
using FactGen.Core.Naming;

namespace FactGen.Core.Checks.Identity;

/// <summary>The skeleton of a text: two texts that look the same have the same one (UTS #39 §4).</summary>
/// <remarks>Several blanks are one here, and those at the ends are none: nobody sees them.</remarks>
internal static class Skeleton
{
    private const int MostPlaces = 3;

    /// <summary>The skeleton; not meant to be read by anybody. White space of any sort and number is one space, and none at the ends.</summary>
    public static string Of(string text)
    {
        var isOwn = true;
        for (var i = 0; isOwn && i < text.Length; i++) isOwn = IsSame(text, i);
        if (isOwn) return text;
        var skeleton = new StringBuilder(text.Length);
        Add(Normalize(text, NormalizationForm.FormD), skeleton);
        return Normalize(skeleton.ToString().TrimEnd(' '), NormalizationForm.FormD);
    }

    /// <summary>Where two texts differ, as code points: <c>'l' (U+006C) for 'I' (U+0049) in place 6</c>. Of texts of different lengths the first place.</summary>
    public static string Difference(string text, string other)
    {
        var places = text.Length == other.Length ? Enumerable.Range(0, text.Length).Where(at => text[at] != other[at]).ToList() : [];
        if (places.Count == 0) places.Add(FirstDifference(text, other));
        var told = places.Select(at => Difference(text, other, at)).Distinct().ToList();
        return told.Count <= MostPlaces ? string.Join(" and ", told) : string.Join(" and ", told.Take(MostPlaces)) + " and more";
    }

    private static int FirstDifference(string text, string other)
    {
        var at = 0;
        while (at < text.Length && at < other.Length && text[at] == other[at]) at++;
        return at;
    }

    private static string Difference(string text, string other, int at)
    {
        // The second half of a pair of surrogates is in the place of the first.
        var place = 1;
        for (var i = 0; i < at; i++) place += char.IsHighSurrogate(text[i]) ? 0 : 1;
        return $"{Describe(text, at)} for {Describe(other, at)} in place {place.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Whether a skeleton has the character as it is, as it has most of most names.</summary>
    private static bool IsSame(string text, int at)
    {
        var unit = text[at];
        if (unit == ' ') return at > 0 && at + 1 < text.Length && text[at - 1] != ' ';
        return unit is > ' ' and < '\u007F' && Confusables.PrototypeOf(unit) is null;
    }

    private static void Add(string text, StringBuilder skeleton)
    {
        // The table has letters in full width or mathematical type where it needs them; those that it has not are what they are compatible with.
        var isPlain = Normalize(text, NormalizationForm.FormKD) == text;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = IsPair(text, i);
            var codePoint = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (CharacterClass.IsInvisible(text[i])) continue;
            if (char.IsWhiteSpace(text[i])) AddBlank(skeleton);
            else if (Confusables.PrototypeOf(codePoint) is { } prototype) skeleton.Append(prototype);
            else if (isPlain) skeleton.Append(text, i, isPair ? 2 : 1);
            else AddCompatible(text.Substring(i, isPair ? 2 : 1), skeleton);
            if (isPair) i++;
        }
    }

    private static void AddCompatible(string character, StringBuilder skeleton)
    {
        var compatible = Normalize(character, NormalizationForm.FormKD);
        if (compatible == character) skeleton.Append(character);
        else Add(compatible, skeleton);
    }

    private static void AddBlank(StringBuilder skeleton)
    {
        if (skeleton.Length > 0 && skeleton[skeleton.Length - 1] != ' ') skeleton.Append(' ');
    }

    /// <summary>Text with half a surrogate pair, or with what is no character at all, cannot be normalized, and which that is differs between platforms.</summary>
    private static string Normalize(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static string Describe(string text, int at)
    {
        if (at >= text.Length) return "nothing";
        if (at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])) at--;
        var isPair = IsPair(text, at);
        var codePoint = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        var code = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return (char.IsSurrogate(text[at]) && !isPair) || CharacterClass.IsInvisible(text[at]) || char.IsWhiteSpace(text[at])
            ? code
            : $"'{text.Substring(at, isPair ? 2 : 1)}' ({code})";
    }
}
