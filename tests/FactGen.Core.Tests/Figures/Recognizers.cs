using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace FactGen.Core.Tests.Figures;

/// <summary>What Microsoft.Recognizers.Text reads in a print: the oracle beside the tables. Its languages and ours overlap.</summary>
internal static class Recognizers
{
    private static readonly Dictionary<string, string> Cultures = new()
    {
        ["en"] = Culture.English,
        ["zh"] = Culture.Chinese,
        ["ja"] = Culture.Japanese,
        ["ko"] = Culture.Korean,
        ["de"] = Culture.German,
        ["fr"] = Culture.French,
        ["es"] = Culture.Spanish,
    };

    /// <summary>The number of a row that the oracle finds as the only one; null when it finds none or several, or does not know the language.</summary>
    public static decimal? Number(string language, string printed, bool isPercent) => Cultures.TryGetValue(language, out var culture)
        ? Only(isPercent ? NumberRecognizer.RecognizePercentage(printed, culture) : NumberRecognizer.RecognizeNumber(printed, culture), language)
        : null;

    /// <summary>The same of a sum's amount.</summary>
    public static decimal? Amount(string language, string printed) => Cultures.TryGetValue(language, out var culture)
        ? Only(NumberWithUnitRecognizer.RecognizeCurrency(printed, culture), language)
        : null;

    private static decimal? Only(List<ModelResult> results, string language)
    {
        if (results.Count != 1 || results[0].Resolution is not { } resolution) return null;
        if (!resolution.TryGetValue("value", out var value) || value is not string text) return null;

        // It answers with the decimal sign of the culture that was asked.
        if (language is "de" or "fr" or "es") text = text.Replace(',', '.');
        return decimal.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
