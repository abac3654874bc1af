using System.Globalization;
using CsCheck;
using FactGen.Core.Figures;
using FactGen.Core.Values;
using Humanizer;

namespace FactGen.Core.Tests.Figures;

/// <summary>What independent formatters write is read back: Humanizer's numbers in words, ICU's dates and digits.</summary>
public sealed class RoundTripTests
{
    // Small numbers and round ones are as likely as others.
    private static readonly Gen<long> Numbers = Gen.OneOf(
        Gen.Long[0, 130],
        Gen.Long[0, 99_999],
        Gen.Long[0, 999_999_999_999],
        Gen.Select(Gen.Long[1, 999], Gen.OneOf(100L, 1_000, 10_000, 1_000_000, 100_000_000, 1_000_000_000), static (count, scale) => count * scale));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("fr-CH")]
    [InlineData("es")]
    [InlineData("ja")]
    [InlineData("ko-KR")]
    [InlineData("zh-CN")]
    public void A_number_in_words_is_read_back(string language) =>
        Numbers.Sample(
            number => Equal(number, FigureReader.ReadNumber(number.ToWords(CultureInfo.GetCultureInfo(language)), new(language))),
            iter: 2000);

    [Theory]
    [InlineData("en-US")]
    [InlineData("en-IN")]
    [InlineData("de-DE")]
    [InlineData("de-CH")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("es-MX")]
    [InlineData("ja-JP")]
    [InlineData("ko-KR")]
    [InlineData("zh-CN")]
    public void A_number_in_grouped_digits_is_read_back(string language) =>
        Gen.Select(Gen.Long[0, 999_999_999_999], Gen.Int[0, 3]).Sample(
            (number, decimals) =>
            {
                var value = number / (decimal)Math.Pow(10, decimals);
                return Equal(value, FigureReader.ReadNumber(value.ToString("N" + decimals, CultureInfo.GetCultureInfo(language)), new(language)));
            },
            iter: 1000);

    [Theory]
    [InlineData("en-US", "D")]
    [InlineData("en-GB", "D")]
    [InlineData("de-DE", "D")]
    [InlineData("fr-FR", "D")]
    [InlineData("es-ES", "D")]
    [InlineData("ja-JP", "D")]
    [InlineData("ko-KR", "D")]
    [InlineData("zh-CN", "D")]
    [InlineData("zh-TW", "D")]
    [InlineData("en-US", "d")]
    [InlineData("en-GB", "d")]
    [InlineData("de-DE", "d")]
    [InlineData("fr-FR", "d")]
    [InlineData("es-ES", "d")]
    [InlineData("ja-JP", "d")]
    [InlineData("ko-KR", "d")]
    [InlineData("zh-CN", "d")]
    [InlineData("en-US", "MMM d, yyyy")]
    [InlineData("de-DE", "d. MMM yyyy")]
    [InlineData("fr-FR", "d MMM yyyy")]
    [InlineData("es-ES", "d MMM yyyy")]
    [InlineData("es-MX", "d MMM yyyy")]
    public void A_day_is_read_back(string language, string format) =>
        Gen.Int[0, 60_000].Sample(
            days =>
            {
                var day = new DateTime(1900, 1, 1).AddDays(days);
                var printed = day.ToString(format, CultureInfo.GetCultureInfo(language));
                var reading = FigureReader.ReadDate(printed, new(language));
                return reading.ToString() == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            },
            iter: 1000);

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("ja-JP")]
    [InlineData("ko-KR")]
    [InlineData("zh-CN")]
    public void A_month_is_read_back(string language)
    {
        for (var month = 1; month <= 12; month++)
        {
            var printed = new DateTime(2023, month, 1).ToString("Y", CultureInfo.GetCultureInfo(language));
            Assert.Equal($"2023-{month:D2}", FigureReader.ReadDate(printed, new(language)).ToString());
        }
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("ja-JP")]
    [InlineData("ko-KR")]
    public void A_sum_in_the_currency_of_the_country_is_read_back(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var currency = Currency.Parse(new RegionInfo(language).ISOCurrencySymbol);
        Gen.Long[0, 999_999_999].Sample(
            number =>
            {
                var printed = ((decimal)number).ToString("C0", culture);
                var reading = FigureReader.ReadMoney(printed, new(language, ResolvesCurrency: true));
                return reading is FigureReading<MoneyFigure>.Read read && (read.Figure.Amount.Value, read.Figure.Amount.Bound, read.Figure.Currency) == (number, FigureBound.Exact, currency);
            },
            iter: 500);
    }

    private static bool Equal(decimal number, FigureReading<NumberFigure> reading) =>
        reading is FigureReading<NumberFigure>.Read { Figure: { Bound: FigureBound.Exact } figure } && figure.Value == number;
}
