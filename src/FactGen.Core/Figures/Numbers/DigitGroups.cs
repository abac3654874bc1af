using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Numbers;

/// <summary>The grouping of a whole number's digits.</summary>
internal static class DigitGroups
{
    private const char NoSeparator = '\0';

    /// <summary>Whether the separators, if any, are one and the same and stand before groups of three, or as in India.</summary>
    public static bool AreWellFormed(string text)
    {
        var groups = text.Split('.', ',', ' ', '\'');
        if (groups.Length == 1) return text.All(CharacterFold.IsDigit);
        var separator = NoSeparator;
        foreach (var c in text)
        {
            if (CharacterFold.IsDigit(c)) continue;
            if (separator != NoSeparator && separator != c) return false;
            separator = c;
        }

        var first = groups[0].Length;
        return (AreOfThree(groups, first) || (separator == ',' && AreIndian(groups, first))) && groups[0][0] != '0';
    }

    private static bool AreOfThree(string[] groups, int first) =>
        first is >= 1 and <= 3 && groups.Skip(1).All(static group => group.Length == 3);

    /// <summary>Two digits a group but for the last three: 12,34,567.</summary>
    private static bool AreIndian(string[] groups, int first) =>
        first is 1 or 2
        && groups[groups.Length - 1].Length == 3
        && groups.Skip(1).Take(groups.Length - 2).All(static group => group.Length == 2);
}
