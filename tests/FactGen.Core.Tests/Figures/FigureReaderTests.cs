using FactGen.Core.Figures;
using FactGen.Core.Tests.Figures.Tables;

namespace FactGen.Core.Tests.Figures;

public sealed class FigureReaderTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Sums => FigureTable.Rows(MoneyTable.Rows);

    public static IEnumerable<TheoryDataRow<string, string, string>> Numbers => FigureTable.Rows(NumberTable.Rows);

    public static IEnumerable<TheoryDataRow<string, string, string>> Dates => FigureTable.Rows(DateTable.Rows);

    public static IEnumerable<TheoryDataRow<string, string, string>> Durations => FigureTable.Rows(DurationTable.Rows);

    [Theory]
    [MemberData(nameof(Sums))]
    public void A_sum_of_money_is_read(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadMoney(printed, FigureTable.Context(language))));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_read(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadNumber(printed, FigureTable.Context(language))));

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_read(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadDate(printed, FigureTable.Context(language))));

    [Theory]
    [MemberData(nameof(Durations))]
    public void A_length_of_time_is_read(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadDuration(printed, FigureTable.Context(language))));

    [Fact]
    public void The_tables_have_all_languages_and_more_than_four_hundred_figures()
    {
        var rows = Sums.Concat(Numbers).Concat(Dates).Concat(Durations).Select(static row => row.Data).ToList();

        Assert.InRange(rows.Count, 700, 2000);
        foreach (var language in new[] { "en", "zh", "zh-TW", "ja", "ko", "de", "fr", "es" })
            Assert.InRange(rows.Count(row => row.Item1.TrimEnd('!') == language), 15, rows.Count);
    }
}
