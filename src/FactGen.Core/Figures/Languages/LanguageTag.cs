namespace FactGen.Core.Figures.Languages;

/// <summary>The subtags of a BCP 47 tag that bear on figures.</summary>
/// <param name="Language">The language in lower case; empty when there is none.</param>
/// <param name="Script">The script, <c>Hant</c>; empty when there is none.</param>
/// <param name="Region">The country in capitals; empty when there is none.</param>
internal readonly record struct LanguageTag(string Language, string Script, string Region)
{
    /// <summary>Reads a tag; what is no subtag of these is passed over.</summary>
    public static LanguageTag Parse(string? tag)
    {
        var subtags = (tag ?? "").Trim().Split('-', '_');
        var (script, region) = ("", "");
        for (var i = 1; i < subtags.Length && subtags[i].Length > 1; i++)
        {
            if (subtags[i].Length == 4 && script.Length == 0) script = subtags[i];
            else if (subtags[i].Length is 2 or 3 && region.Length == 0) region = subtags[i].ToUpperInvariant();
        }

        return new(subtags[0].ToLowerInvariant(), script, region);
    }

    /// <summary>Whether Chinese of this tag is written in traditional characters.</summary>
    public bool IsTraditional =>
        string.Equals(Script, "Hant", StringComparison.OrdinalIgnoreCase)
        || (Script.Length == 0 && Region is ("TW" or "HK" or "MO"));
}
