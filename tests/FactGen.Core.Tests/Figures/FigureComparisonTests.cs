using FactGen.Core.Figures;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Figures;

public sealed class FigureComparisonTests
{
    private static readonly FigureContext Context = new("zh", FactDate.Parse("2024-09-26"));

    [Theory]
    [InlineData("4.5亿美元", "450000000 USD", true)]
    [InlineData("4.5亿美元", "450000001 USD", false)]
    [InlineData("4.5亿美元", "450000000 EUR", false)]
    [InlineData("约4.5亿美元", "445000000 USD", true)]
    [InlineData("约4.5亿美元", "455000000 USD", true)]
    [InlineData("约4.5亿美元", "444999999 USD", false)]
    [InlineData("约4.5亿美元", "455000001 USD", false)]
    [InlineData("约4.5亿美元", "about 450000000 USD", true)]
    [InlineData("约40亿美元", "4040000000 USD", true)]
    [InlineData("约40亿美元", "4300000000 USD", null)]
    [InlineData("约40亿美元", "4600000000 USD", false)]
    [InlineData("近40亿美元", "3990000000 USD", true)]
    [InlineData("近40亿美元", "4040000000 USD", false)]
    [InlineData("近40亿美元", "about 4000000000 USD", true)]
    [InlineData("近40亿美元", "at most 4000000000 USD", true)]
    [InlineData("可能超过41亿美元", "at least 4100000000 USD", true)]
    [InlineData("超过41亿美元", "4100000000 USD", false)]
    [InlineData("超过41亿美元", "4200000000 USD", null)]
    [InlineData("超过41亿美元", "at least 4000000000 USD", false)]
    [InlineData("超过41亿美元", "at most 4000000000 USD", false)]
    [InlineData("超过41亿美元", "about 4100000000 USD", null)]
    [InlineData("40亿美元以上", "4000000000 USD", null)]
    [InlineData("40亿美元以上", "3900000000 USD", false)]
    [InlineData("不到41亿美元", "at most 4100000000 USD", true)]
    [InlineData("不到41亿美元", "4100000000 USD", false)]
    [InlineData("40亿美元", "about 4000000000 USD", null)]
    [InlineData("40亿美元", "about 5000000000 USD", false)]
    [InlineData("40亿美元", "at least 4100000000 USD", false)]
    [InlineData("$4 billion", "4000000000 USD", null)]
    [InlineData("$4 billion", "5000000000 USD", false)]
    [InlineData("$4 billion", "4000000000 EUR", false)]
    [InlineData("a lot of money", "4000000000 EUR", null)]
    [InlineData("30-40亿美元", "3500000000 USD", null)]
    [InlineData("30-40亿美元", "3000000000 USD", null)]
    [InlineData("30-40亿美元", "4100000000 USD", false)]
    [InlineData("约30-40亿美元", "4100000000 USD", null)]
    [InlineData("30-40亿美元", "at least 3000000000 USD", null)]
    [InlineData("30-40亿美元", "at least 5000000000 USD", false)]
    [InlineData("30-40亿美元", "about 3500000000 USD", null)]
    public void A_sum_agrees_disagrees_or_neither(string printed, string value, bool? agrees) =>
        Assert.Equal(agrees, FigureComparison.Compare(FigureReader.ReadMoney(printed, Context), Money.Parse(value)).Agrees);

    [Theory]
    [InlineData("30万", 300000, true)]
    [InlineData("30万", 300001, false)]
    [InlineData("约30万", 304000, true)]
    [InlineData("约30万", 320000, null)]
    [InlineData("约30万", 360000, false)]
    [InlineData("至少30万", 400000, null)]
    [InlineData("至少30万", 200000, false)]
    [InlineData("two and a half", 2.5, true)]
    [InlineData("about two and a half", 2.7, true)]
    [InlineData("超过770名", 770, null)]
    [InlineData("fewer than 100", 100, null)]
    [InlineData("fewer than 100", 101, false)]
    [InlineData("5%", 5, true)]
    [InlineData("5%", 0.05, true)]
    [InlineData("5%", 0.5, false)]
    [InlineData("百分之五", 50, false)]
    [InlineData("about 5%", 5.4, true)]
    [InlineData("about 5%", 0.046, true)]
    [InlineData("about 5%", 0.04, false)]
    [InlineData("more than 5%", 0.06, null)]
    [InlineData("more than 5%", 0.05, null)]
    [InlineData("more than 5%", 0.01, false)]
    [InlineData("5–10%", 0.07, null)]
    [InlineData("5–10%", 7, null)]
    [InlineData("5–10%", 11, false)]
    public void A_number_agrees_disagrees_or_neither(string printed, double value, bool? agrees) =>
        Assert.Equal(agrees, FigureComparison.Compare(FigureReader.ReadNumber(printed, Context), (decimal)value).Agrees);

    [Theory]
    [InlineData("2023年9月", "2023-09", true)]
    [InlineData("2023年9月", "2023", true)]
    [InlineData("2023年9月", "2023-09~", true)]
    [InlineData("2023年9月", "2023-09-20", null)]
    [InlineData("2023年9月", "2023-10", false)]
    [InlineData("9月26日", "2024-09-26", true)]
    [InlineData("9月26日", "2023-09-26", false)]
    [InlineData("今日", "[2024-09-26..]", true)]
    [InlineData("今日", "[2024-09-27..]", false)]
    [InlineData("2023年初", "2023", true)]
    [InlineData("2023年初", "2023-02", null)]
    [InlineData("2023年初", "2023-05", null)]
    [InlineData("2023年初", "2023-08", false)]
    [InlineData("年底", "2024-12", true)]
    [InlineData("年底", "2024-06", false)]
    [InlineData("2024年以来", "2024/..", true)]
    [InlineData("2018年以来", "2018", true)]
    [InlineData("2018年以来", "2018-03/..", null)]
    [InlineData("2018年以来", "2018/2020", null)]
    [InlineData("2018年以来", "2019/..", false)]
    [InlineData("2018年", "2018/2020", null)]
    [InlineData("2018年", "2019/2020", false)]
    [InlineData("2018年至2020年", "2018/2020", true)]
    [InlineData("2018年至2020年", "2018-03/2020", null)]
    [InlineData("2018年至2020年", "2018/2021", false)]
    [InlineData("2018年至2020年", "2018/..", null)]
    [InlineData("2018年至2020年", "2019", null)]
    [InlineData("2018年至2020年", "2018", null)]
    [InlineData("2018年至2020年", "2021", false)]
    [InlineData("约2018年", "2018", true)]
    [InlineData("约2018年", "2019", null)]
    [InlineData("约2018年", "2021", false)]
    [InlineData("9年前", "2015", true)]
    [InlineData("9年前", "2015-12", null)]
    [InlineData("9年前", "2010", false)]
    [InlineData("2月26日", "2024-02-26", null)]
    [InlineData("2月26日", "2022-02-26", false)]
    public void A_date_agrees_disagrees_or_neither(string printed, string value, bool? agrees) =>
        Assert.Equal(agrees, FigureComparison.Compare(FigureReader.ReadDate(printed, Context), FactDate.Parse(value)).Agrees);

    [Theory]
    [InlineData("6年半", "P6Y6M", true)]
    [InlineData("6年半", "P78M", true)]
    [InlineData("6年半", "P6.5Y", true)]
    [InlineData("6年半", "P6Y8M", null)]
    [InlineData("6年半", "P7Y", false)]
    [InlineData("6年", "P6Y6M", null)]
    [InlineData("6年", "P7Y", false)]
    [InlineData("约6年", "P6Y5M", true)]
    [InlineData("近6年", "P5Y8M", true)]
    [InlineData("超过6年", "P6Y6M", null)]
    [InlineData("超过6年", "P6Y", null)]
    [InlineData("超过6年", "P5Y", false)]
    [InlineData("不到1年", "P11M", null)]
    [InlineData("不到1年", "P13M", false)]
    [InlineData("1年", "P365D", null)]
    [InlineData("1年", "P900D", false)]
    [InlineData("36小时", "P1DT12H", true)]
    [InlineData("一个半月", "P1M15D", null)]
    public void A_length_of_time_agrees_disagrees_or_neither(string printed, string value, bool? agrees) =>
        Assert.Equal(agrees, FigureComparison.Compare(FigureReader.ReadDuration(printed, Context), Duration.Parse(value)).Agrees);

    [Theory]
    [InlineData("six-and-a-half years", "2018-03-26", "2024-09-26", true)]
    [InlineData("six-and-a-half years", "2018-03", "2024-09", true)]
    [InlineData("six-and-a-half years", "2018", "2024-09-26", null)]
    [InlineData("six-and-a-half years", "2014-03", "2024-09-26", false)]
    [InlineData("six-and-a-half years", "2023-03", "2024-09-26", false)]
    [InlineData("six-and-a-half years", "2018-03", "2024/..", null)]
    [InlineData("six-and-a-half years", "2024-09-26", "2018-03", null)]
    [InlineData("more than nine years", "2015-01", "2024-09", null)]
    [InlineData("more than nine years", "2018-01", "2024-09", false)]
    [InlineData("ten days", "2024-09-01", "2024-09-11", true)]
    [InlineData("ten days", "2024-09-01", "2024-09-21", false)]
    public void A_length_of_time_is_compared_with_two_dates(string printed, string start, string end, bool? agrees) =>
        Assert.Equal(agrees, FigureComparison.Compare(FigureReader.ReadDuration(printed, Context), FactDate.Parse(start), FactDate.Parse(end)).Agrees);

    [Fact]
    public void Both_readings_are_told()
    {
        var comparison = FigureComparison.Compare(FigureReader.ReadMoney("约4.5亿美元", Context), Money.Parse("at least 540000000 USD"));
        Assert.Equal((false, "about 450000000 USD", "at least 540000000 USD"), (comparison.Agrees, comparison.Reading, comparison.Value));
    }

    [Fact]
    public void A_hedged_print_of_half_a_billion_allows_its_last_digit()
    {
        var figure = Assert.IsType<FigureReading<NumberFigure>.Read>(FigureReader.ReadNumber("约4.5亿", Context)).Figure;
        Assert.Equal((445_000_000m, 455_000_000m), (figure.Least, figure.Most));
    }
}
