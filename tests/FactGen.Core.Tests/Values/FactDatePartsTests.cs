using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class FactDatePartsTests
{
    [Theory]
    [InlineData("1985-04-12", 1985L, 4, 12, null)]
    [InlineData("1985-04-12T23:20:30Z", 1985L, 4, 12, null)]
    [InlineData("1985-04", 1985L, 4, null, null)]
    [InlineData("-0044-03-15", -44L, 3, 15, null)]
    [InlineData("198X-04-12", null, 4, 12, null)]
    [InlineData("1985-XX-12", 1985L, null, 12, null)]
    [InlineData("1985-04-1X", 1985L, 4, null, null)]
    [InlineData("2001-21", 2001L, null, null, 21)]
    [InlineData("1950S2", 1950L, null, null, null)]
    [InlineData("1964/2008", null, null, null, null)]
    [InlineData("[1667,1668]", null, null, null, null)]
    public void Parts_are_there_where_every_digit_is(string text, long? year, int? month, int? day, int? season)
    {
        var date = FactDate.Parse(text);

        Assert.Equal((year, month, day, season), (date.Year, date.Month, date.Day, date.Season));
    }

    [Theory]
    [InlineData("1950S2", 2)]
    [InlineData("Y3388E2S3", 3)]
    [InlineData("0050S1", 1)]
    [InlineData("1950", null)]
    public void Significant_digits_are_told(string text, int? digits) =>
        Assert.Equal(digits, FactDate.Parse(text).SignificantDigits);

    [Fact]
    public void Leading_zeros_are_no_significant_digits()
    {
        var date = FactDate.Parse("0050S1");

        Assert.Equal((new DateTime(50, 1, 1), new DateTime(59, 12, 31)), (date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", "23:20:30", null)]
    [InlineData("1985-04-12T23:20:30Z", "23:20:30", "00:00:00")]
    [InlineData("1985-04-12T23:20:30-04", "23:20:30", "-04:00:00")]
    [InlineData("1985-04-12T23:20:30+04:30", "23:20:30", "04:30:00")]
    [InlineData("2016-12-31T23:59:60Z", "1.00:00:00", "00:00:00")]
    [InlineData("2017-01-01T05:29:60+05:30", "05:30:00", "05:30:00")]
    [InlineData("2016-12-31T15:59:60-08", "16:00:00", "-08:00:00")]
    [InlineData("1985-04-12", null, null)]
    public void Time_of_day_and_offset_are_told(string text, string? time, string? offset)
    {
        var date = FactDate.Parse(text);

        Assert.Equal((time, offset), (date.TimeOfDay?.ToString(), date.Offset?.ToString()));
    }

    [Theory]
    [InlineData("1964~/2008-03", "1964~", "2008-03")]
    [InlineData("2018/..", "2018", null)]
    [InlineData("/2018", null, "2018")]
    [InlineData("../..", null, null)]
    [InlineData("2018", null, null)]
    [InlineData("[2018,2019]", null, null)]
    public void An_interval_has_a_start_and_an_end(string text, string? start, string? end)
    {
        var date = FactDate.Parse(text);

        Assert.Equal((start, end), (date.Start?.ToString(), date.End?.ToString()));
    }

    [Theory]
    [InlineData("../..", FactDateBound.Open, FactDateBound.Open)]
    [InlineData("../", FactDateBound.Open, FactDateBound.Unknown)]
    [InlineData("/..", FactDateBound.Unknown, FactDateBound.Open)]
    [InlineData("XXXX-12-21/1890-09-2X", FactDateBound.Unknown, FactDateBound.Closed)]
    [InlineData("-XXXX-12-XX", FactDateBound.Unknown, FactDateBound.Closed)]
    [InlineData("XXXX-21", FactDateBound.Unknown, FactDateBound.Unknown)]
    [InlineData("[1667..]", FactDateBound.Closed, FactDateBound.Unknown)]
    [InlineData("{1667..}", FactDateBound.Closed, FactDateBound.Open)]
    [InlineData("Y170000002", FactDateBound.Closed, FactDateBound.Closed)]
    public void A_missing_bound_is_open_or_unknown(string text, FactDateBound earliest, FactDateBound latest)
    {
        var date = FactDate.Parse(text);

        Assert.Equal((earliest, latest), (date.EarliestBound, date.LatestBound));
    }

    [Theory]
    [InlineData("2004-06-11?", true, false, FactDateQualifier.Uncertain)]
    [InlineData("2004-06-~11", false, true, FactDateQualifier.Approximate)]
    [InlineData("?2004-06~-11", true, true, FactDateQualifier.UncertainAndApproximate)]
    [InlineData("2004?/2006~", true, true, FactDateQualifier.UncertainAndApproximate)]
    [InlineData("[1667,1668?]", true, false, FactDateQualifier.Uncertain)]
    [InlineData("2001-21~", false, true, FactDateQualifier.Approximate)]
    [InlineData("?-2004-06", true, false, FactDateQualifier.Uncertain)]
    [InlineData("Y170000002~", false, true, FactDateQualifier.Approximate)]
    [InlineData("2004-06-11", false, false, FactDateQualifier.None)]
    public void Qualifiers_of_all_parts_are_told_together(
        string text, bool isUncertain, bool isApproximate, FactDateQualifier qualifier)
    {
        var date = FactDate.Parse(text);

        Assert.Equal((isUncertain, isApproximate, qualifier), (date.IsUncertain, date.IsApproximate, date.Qualifier));
    }

    [Theory]
    [InlineData("190X-02-29", "1904-02-29", "1908-02-29")]
    [InlineData("2003-02-2X", "2003-02-20", "2003-02-28")]
    [InlineData("2003-X1-3X", "2003-01-30", "2003-11-30")]
    [InlineData("2003-XX-31", "2003-01-31", "2003-12-31")]
    [InlineData("1X99-0X", "1099-01-01", "1999-09-30")]
    [InlineData("2003-X0", "2003-10-01", "2003-10-31")]
    public void Unspecified_digits_reach_from_the_first_to_the_last_day_that_exists(
        string text, string earliest, string latest)
    {
        var date = FactDate.Parse(text);

        Assert.Equal((earliest, latest), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
    }

    [Fact]
    public void The_default_is_a_day_of_which_nothing_is_known()
    {
        var date = default(FactDate);

        Assert.Equal("XXXX-XX-XX", date.ToString());
        Assert.Equal(FactDate.Parse("XXXX-XX-XX"), date);
        Assert.Equal(FactDate.Parse("XXXX-XX-XX").GetHashCode(), date.GetHashCode());
        Assert.Equal((null, null), (date.Earliest, date.Latest));
        Assert.Equal((FactDateBound.Unknown, FactDateBound.Unknown), (date.EarliestBound, date.LatestBound));
        Assert.Equal(FactDatePrecision.Day, date.Precision);
        Assert.Null(date.IsBefore(FactDate.Parse("2024")));
    }

    [Fact]
    public void Every_day_of_the_years_1_to_9999_is_the_day_that_DateTime_has()
    {
        for (var day = DateTime.MinValue; day < DateTime.MaxValue.AddDays(-500); day = day.AddDays(487))
        {
            var date = FactDate.Parse($"{day:yyyy-MM-dd}");
            Assert.Equal((day, day), (date.Earliest, date.Latest));
        }

        Assert.Equal(DateTime.MaxValue.Date, FactDate.Parse("9999").Latest);
        Assert.Null(FactDate.Parse("0000").Latest);
    }
}
