using FactGen.Core.Figures;
using FactGen.Core.Tests.Figures.Tables;

namespace FactGen.Core.Tests.Figures;

public sealed class NearMissTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Sums => FigureTable.Rows(NearMissTable.Sums);

    public static IEnumerable<TheoryDataRow<string, string, string>> Numbers => FigureTable.Rows(NearMissTable.Numbers);

    public static IEnumerable<TheoryDataRow<string, string, string>> Dates => FigureTable.Rows(NearMissTable.Dates);

    public static IEnumerable<TheoryDataRow<string, string, string>> Durations => FigureTable.Rows(NearMissTable.Durations);

    [Theory]
    [MemberData(nameof(Sums))]
    public void What_is_no_sum_of_money_is_not_guessed(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadMoney(printed, FigureTable.Context(language))));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_is_no_number_is_not_guessed(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadNumber(printed, FigureTable.Context(language))));

    [Theory]
    [MemberData(nameof(Dates))]
    public void What_is_no_date_is_not_guessed(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadDate(printed, FigureTable.Context(language))));

    [Theory]
    [MemberData(nameof(Durations))]
    public void What_is_no_length_of_time_is_not_guessed(string language, string printed, string says) =>
        Assert.Equal(says, FigureTable.Text(FigureReader.ReadDuration(printed, FigureTable.Context(language))));

    [Theory]
    [InlineData("4.5亿美圆", "美", 4)]
    [InlineData("several million", "several", 0)]
    [InlineData("4 zillion euros", "zillion", 2)]
    [InlineData("4 billion", "", 9)]
    [InlineData("  4   zillion", "zillion", 2)]
    public void The_part_that_cannot_be_read_is_told(string printed, string part, int start)
    {
        var unread = Assert.IsType<FigureReading<MoneyFigure>.Unreadable>(FigureReader.ReadMoney(printed, new("en")));
        Assert.Equal((part, start), (unread.Part, unread.Start));
    }

    [Fact]
    public void A_long_text_is_not_looked_at() =>
        Assert.IsType<FigureReading<NumberFigure>.Unreadable>(FigureReader.ReadNumber(new string('1', 201), FigureContext.None));

    [Theory]
    [InlineData("9月26日")]
    [InlineData("last November")]
    [InlineData("今日")]
    [InlineData("9 years ago")]
    [InlineData("年底")]
    public void A_date_that_counts_from_the_source_needs_the_date_of_the_source(string printed) =>
        Assert.IsType<FigureReading<DateFigure>.Unreadable>(FigureReader.ReadDate(printed, new("zh")));

    [Fact]
    public void Today_in_a_source_known_to_the_month_is_that_month()
    {
        var reading = FigureReader.ReadDate("今日", new("zh", Core.Values.FactDate.Parse("2024-09")));
        Assert.Equal("2024-09", reading.ToString());
    }
}
