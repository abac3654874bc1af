using System.Text.RegularExpressions;

namespace FactGen.Core.Binding.Types;

/// <summary>Absolute URIs as texts (RFC 3986 §4.3); letters outside ASCII stand as they are (RFC 3987).</summary>
internal static class UriText
{
    private const string Excluded = "<>\"{}|\\^`";

    private static readonly Regex Scheme = new("\\A[A-Za-z][-+.A-Za-z0-9]*:", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with the text, or null.</summary>
    public static string? Problem(string text)
    {
        // Uri takes /path for a file on some platforms, and C:\path for one on others: the scheme decides here.
        if (!Scheme.IsMatch(text)) return "it has no scheme such as https:";
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) || char.IsControl(unit)) return "it has a space or a control character";
            if (Excluded.IndexOf(unit) >= 0) return $"the character {unit} must be written %{(int)unit:X2}";
        }

        return HasBarePercent(text) ? "a % must be followed by two hexadecimal digits"
            : Uri.TryCreate(text, UriKind.Absolute, out _) ? null
            : "its host or port cannot be";
    }

    private static bool HasBarePercent(string text)
    {
        for (var i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !Uri.IsHexDigit(text[i + 1]) || !Uri.IsHexDigit(text[i + 2])) return true;
        }

        return false;
    }
}
