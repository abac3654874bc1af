namespace FactGen.Core.Figures.Languages;

/// <summary>The languages whose figures are read.</summary>
internal static class FigureLanguages
{
    private static readonly FigureLanguage AmericanEnglish = English.Create(DateOrder.MonthFirst);
    private static readonly FigureLanguage BritishEnglish = English.Create(DateOrder.DayFirst);
    private static readonly FigureLanguage SimplifiedChinese = Chinese.Create("兆=1000000");
    private static readonly FigureLanguage TraditionalChinese = Chinese.Create("兆=1000000000000");
    private static readonly FigureLanguage CommonGerman = German.Create(',');
    private static readonly FigureLanguage SwissGerman = German.Create('.');
    private static readonly FigureLanguage CommonSpanish = Spanish.Create(',');
    private static readonly FigureLanguage MexicanSpanish = Spanish.Create('.');
    private static readonly FigureLanguage GroupingSpanish = Spanish.Create('\0');
    private static readonly FigureLanguage CommonFrench = French.Create();
    private static readonly FigureLanguage CommonJapanese = Japanese.Create();
    private static readonly FigureLanguage CommonKorean = Korean.Create();

    /// <summary>All of them, in the order in which their readings are told.</summary>
    public static IReadOnlyList<FigureLanguage> All { get; } =
    [
        AmericanEnglish, BritishEnglish, SimplifiedChinese, TraditionalChinese, CommonJapanese, CommonKorean,
        CommonGerman, SwissGerman, CommonFrench, CommonSpanish, MexicanSpanish,
    ];

    /// <summary>The varieties that a tag can mean; none when the language is not known here.</summary>
    public static IReadOnlyList<FigureLanguage> Of(LanguageTag tag) => tag.Language switch
    {
        "en" => OfEnglish(tag.Region),
        "zh" => tag.IsTraditional ? [TraditionalChinese] : [SimplifiedChinese, TraditionalChinese],
        "ja" => [CommonJapanese],
        "ko" => [CommonKorean],
        "de" => tag.Region is "CH" or "LI" ? [SwissGerman] : [CommonGerman],
        "fr" => [CommonFrench],
        "es" => OfSpanish(tag.Region),
        _ => [],
    };

    /// <summary>The languages in which a source of that language may be quoting, where it cannot be read in its own.</summary>
    /// <remarks>
    /// Of the languages in Latin letters, only English is quoted everywhere; between the others the same word is another
    /// number: <c>once</c> is eleven in Spanish, <c>cents</c> hundreds in French.
    /// </remarks>
    /// <param name="own">The varieties that the source is in; none when its language is not known here.</param>
    public static IEnumerable<FigureLanguage> QuotedIn(IReadOnlyList<FigureLanguage> own)
    {
        var isLatin = own.Count > 0 && !own[0].HasDigitRows;
        return All.Except(own).Where(language => !isLatin || language.HasDigitRows || language == AmericanEnglish || language == BritishEnglish);
    }

    private static IReadOnlyList<FigureLanguage> OfEnglish(string region) => region switch
    {
        "US" => [AmericanEnglish],
        "" or "CA" or "PH" => [AmericanEnglish, BritishEnglish],
        _ => [BritishEnglish],
    };

    /// <summary>
    /// Of no country, <c>1.234</c> is a group, but <c>1,234</c> is a group in Mexico and a fraction in Spain.
    /// </summary>
    private static IReadOnlyList<FigureLanguage> OfSpanish(string region)
    {
        if (region.Length == 0) return [CommonSpanish, GroupingSpanish];
        return HasDecimalPoint(region) ? [MexicanSpanish] : [CommonSpanish];
    }

    /// <summary>The Spanish-speaking countries that write 1,234.5 (CLDR).</summary>
    private static bool HasDecimalPoint(string region) =>
        region is "MX" or "US" or "PR" or "GT" or "HN" or "NI" or "SV" or "PA" or "DO" or "PE" or "419";
}
