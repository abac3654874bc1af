using FactGen.Core.Figures.Text;

namespace FactGen.Core.Evidence;

/// <summary>Tells whether a stretch cuts a number: <c>5亿</c> does not stand in <c>4.5亿</c>, nor <c>400</c> in <c>4000</c>.</summary>
internal static class NumberEdges
{
    private const int GroupLength = 3;

    /// <summary>Whether neither end of a stretch lies within a number.</summary>
    public static bool AreWhole(string text, int start, int end) => !Cuts(text, start) && !Cuts(text, end);

    /// <summary>Whether a border between two characters lies within a number.</summary>
    private static bool Cuts(string text, int border)
    {
        if (!IsDigit(text, border) && !IsDigit(text, border - 1)) return false;
        if (IsDigit(text, border) && IsDigit(text, border - 1)) return true;
        var sign = IsDigit(text, border) ? border - 1 : border;
        return IsDigit(text, sign - 1) && IsDigit(text, sign + 1) && IsSeparator(text, sign);
    }

    /// <summary>
    /// Whether a sign between two digits belongs to one number: a lone point, as in <c>4.5</c> and not in the date
    /// <c>2024.9.26</c>, or a comma before a group of three, as in <c>1,234</c> and not in an enumeration.
    /// </summary>
    private static bool IsSeparator(string text, int sign)
    {
        var (from, until) = (sign, sign + 1);
        while (IsDigit(text, from - 1)) from--;
        while (IsDigit(text, until)) until++;
        return text[sign] switch
        {
            '.' => !IsPointedAt(text, from - 1) && !IsPointedAt(text, until),
            ',' => until - sign - 1 == GroupLength,
            _ => false,
        };
    }

    /// <summary>Whether a point with digits on both sides stands there: then it is a date or the like.</summary>
    private static bool IsPointedAt(string text, int i) =>
        i >= 0 && i < text.Length && text[i] == '.' && IsDigit(text, i - 1) && IsDigit(text, i + 1);

    private static bool IsDigit(string text, int i) => i >= 0 && i < text.Length && CharacterFold.IsDigit(text[i]);
}
