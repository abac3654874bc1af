using FactGen.Core.Values;

namespace FactGen.Core.Figures.Languages;

/// <summary>Signs and words that several currencies share.</summary>
internal static class CurrencyGroups
{
    /// <summary><c>$</c></summary>
    public const string DollarSign = "$";

    /// <summary>The word for a dollar, in any language: never a peso.</summary>
    public const string Dollar = "dollar";

    /// <summary><c>¥</c></summary>
    public const string YenSign = "¥";

    /// <summary><c>元</c>, which each Chinese-speaking country uses for its own.</summary>
    public const string Yuan = "元";

    /// <summary>Pesos.</summary>
    public const string Peso = "peso";

    /// <summary>Rupees.</summary>
    public const string Rupee = "rupee";

    /// <summary>Francs.</summary>
    public const string Franc = "franc";

    /// <summary>Krones and kronas by their sign.</summary>
    public const string KroneSign = "kr";

    /// <summary>Dirhams.</summary>
    public const string Dirham = "dirham";

    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        [DollarSign] = "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP",
        [Dollar] = "USD CAD AUD NZD HKD SGD TWD",
        [YenSign] = "JPY CNY",
        [Yuan] = "CNY TWD HKD MOP",
        [Peso] = "MXN ARS CLP COP UYU DOP PHP",
        [Rupee] = "INR PKR LKR NPR MUR",
        [Franc] = "CHF XAF XOF CDF RWF",
        [KroneSign] = "SEK NOK DKK ISK",
        [Dirham] = "AED MAD",
    };

    // What a shared sign means to the readers of a language: by language, then by language and country.
    private static readonly Dictionary<string, string> Own = Pairs(
        "en/$=USD en/dollar=USD en-CA/$=CAD en-CA/dollar=CAD en-AU/$=AUD en-AU/dollar=AUD en-NZ/$=NZD en-NZ/dollar=NZD "
        + "en-HK/$=HKD en-HK/dollar=HKD en-SG/$=SGD en-SG/dollar=SGD en-IN/rupee=INR en-PK/rupee=PKR en-LK/rupee=LKR "
        + "de/$=USD de/dollar=USD de/rupee=INR de-CH/franc=CHF fr/$=USD fr/dollar=USD fr-CA/$=CAD fr-CA/dollar=CAD fr-CH/franc=CHF "
        + "es-ES/$=USD es/dollar=USD es-US/$=USD es-MX/$=MXN es-MX/peso=MXN es-AR/$=ARS es-AR/peso=ARS es-CL/$=CLP es-CL/peso=CLP "
        + "es-CO/$=COP es-CO/peso=COP es-UY/peso=UYU es-DO/peso=DOP "
        + "zh/$=USD zh/¥=CNY zh/元=CNY zh-TW/元=TWD zh-HK/元=HKD zh-HK/$=HKD zh-MO/元=MOP zh/rupee=INR "
        + "ja/$=USD ja/dollar=USD ja/¥=JPY ja/元=CNY ja/rupee=INR ko/$=USD ko/dollar=USD ko/rupee=INR");

    /// <summary>The currencies that a code or group can mean.</summary>
    public static IEnumerable<Currency> Of(string codeOrGroup) =>
        (Members.TryGetValue(codeOrGroup, out var codes) ? codes : codeOrGroup).Split(' ').Select(Currency.Parse);

    /// <summary>What a shared sign means to the readers of a language; null when that cannot be said.</summary>
    public static Currency? OwnOf(string group, LanguageTag language)
    {
        if (Own.TryGetValue($"{language.Language}-{language.Region}/{group}", out var code)) return Currency.Parse(code);
        return Own.TryGetValue($"{language.Language}/{group}", out code) && !HasOtherOwn(group, language) ? Currency.Parse(code) : null;
    }

    /// <summary>Whether the country is none of which the language's own choice can speak: a <c>$</c> in Taiwan, a <c>元</c> in Singapore.</summary>
    private static bool HasOtherOwn(string group, LanguageTag language) => (group, language.Region) is
        (DollarSign or Dollar, "TW" or "MO" or "JM" or "TT" or "BB" or "BS" or "FJ") or (Yuan, "SG" or "MY");

    private static Dictionary<string, string> Pairs(string pairs) =>
        pairs.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('='))
            .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
}
