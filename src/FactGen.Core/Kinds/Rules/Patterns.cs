using System.Text.RegularExpressions;

namespace FactGen.Core.Kinds.Rules;

/// <summary>The regular expressions of <c>match:</c> and <c>pattern:</c>: .NET's, culture-invariant, with a limit on time.</summary>
public static class Patterns
{
    /// <summary>A pattern that needs longer than this on one text is taken as not matching; no compiler may hang on a fact file.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    /// <summary>The regular expression of a pattern for which <see cref="Problem"/> is null.</summary>
    /// <exception cref="ArgumentException">The pattern is none.</exception>
    public static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant, Timeout);

    /// <summary>What the engine says against a pattern; null when it takes it.</summary>
    public static string? Problem(string pattern)
    {
        try
        {
            Compile(pattern);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message.Split('\n')[0].Trim();
        }
    }

    /// <summary>Whether it has a group of which the text can be read.</summary>
    public static bool HasGroup(string pattern) => Compile(pattern).GetGroupNumbers().Length > 1;
}
