using System.Text.RegularExpressions;

namespace FactGen.Core.Binding.Types;

/// <summary>A pattern of which the first group is read.</summary>
internal sealed class TextPattern
{
    /// <summary>A pattern that backtracks without end must not hold the compiler; honest ones take microseconds.</summary>
    private static readonly TimeSpan LongestTime = TimeSpan.FromMilliseconds(250);

    private readonly string _pattern;
    private readonly Regex? _regex;

    /// <summary>Prepares a pattern; one that is no pattern is reported where it is declared, and reads nothing here.</summary>
    public TextPattern(string pattern)
    {
        _pattern = pattern;
        try
        {
            _regex = new(pattern, RegexOptions.CultureInvariant, LongestTime);
        }
        catch (ArgumentException)
        {
            _regex = null;
        }
    }

    /// <summary>The first group, or the whole match where the pattern has no group; null when the group took no part.</summary>
    /// <returns>False, with the reason, when the pattern does not match.</returns>
    public bool TryRead(string text, out string? selected, out string? reason)
    {
        selected = null;
        reason = $"it does not match '{Wording.Shorten(_pattern)}'";
        if (_regex is null) return false;
        try
        {
            var match = _regex.Match(text);
            if (!match.Success) return false;
            reason = null;
            var group = match.Groups.Count > 1 ? match.Groups[1] : match.Groups[0];
            selected = group.Success ? group.Value : null;
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            reason = $"matching '{Wording.Shorten(_pattern)}' takes too long";
            return false;
        }
    }
}
