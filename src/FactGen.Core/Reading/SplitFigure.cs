using System.Text.RegularExpressions;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A figure that a comma has split, as in <c>{ amount: 1,000 }</c>: in braces the comma ends the value, and <c>000</c> is a key without one.</summary>
internal static class SplitFigure
{
    /// <summary>A longer run of digits and commas is no figure, and need not be followed to its ends from each of its commas.</summary>
    private const int Longest = 64;

    /// <summary>Whether a key is the rest of a figure: a digit right before the comma, one right behind it, and no value.</summary>
    public static bool IsRest(string source, TextSpan key)
    {
        if (key.Length == 0 || !IsDigit(source, key.Start) || !IsSplitAt(source, key.Start)) return false;
        var before = StartOf(source, key.Start);
        if (key.Start - before > Longest) return false;
        while (before > 0 && source[before - 1] is ' ' or '\t') before--;
        var behind = key.End;
        while (behind < source.Length && source[behind] is ' ' or '\t') behind++;
        var isSet = before == 0 || source[before - 1] == '{'; // { 1,2 } is a set of keys.
        return !isSet && (behind == source.Length || source[behind] != ':');
    }

    /// <summary>The whole figure, with the unit behind it; null where the key is not the first that was split off.</summary>
    public static TextSpan? WholeOf(string source, TextSpan key)
    {
        var start = StartOf(source, key.Start);
        if (source.IndexOf(',', start) != key.Start - 1) return null;
        var end = key.End;
        while (end - start < Longest && IsDigit(source, end + 1) && IsSplitAt(source, end + 1)) end = EndOf(source, end + 1);
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>What to write in its place.</summary>
    public static string Advice(string figure) => Regex.IsMatch(figure, @"^\d{1,3}(,\d{3})+(?!\d)", RegexOptions.CultureInvariant)
        ? $"in {{ }} a comma ends the value: write {figure.Replace(',', '_')}, or put a text in quotes"
        : "in { } a comma ends the value: write decimals with a point, or put a text in quotes";

    private static bool IsSplitAt(string source, int start) => start >= 2 && source[start - 1] == ',' && IsDigit(source, start - 2);

    private static int StartOf(string source, int at)
    {
        var least = Math.Max(0, at - Longest - 1);
        while (at > least && (source[at - 1] is ',' or '.' or '_' || IsDigit(source, at - 1))) at--;
        return at;
    }

    private static int EndOf(string source, int at)
    {
        while (at < source.Length && source[at] is not (',' or '}' or ']' or '#' or '\r' or '\n')) at++;
        while (source[at - 1] is ' ' or '\t') at--;
        return at;
    }

    private static bool IsDigit(string source, int at) => at >= 0 && at < source.Length && source[at] is >= '0' and <= '9';
}
