using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class FactDateSeasonTests
{
    [Theory]
    [InlineData(21, "2001-03-01", "2001-12-31")]
    [InlineData(22, "2000-12-01", "2002-03-31")]
    [InlineData(23, "2001-03-01", "2001-12-31")]
    [InlineData(24, "2000-12-01", "2002-03-31")]
    [InlineData(25, "2001-03-01", "2001-06-30")]
    [InlineData(26, "2001-06-01", "2001-09-30")]
    [InlineData(27, "2001-09-01", "2001-12-31")]
    [InlineData(28, "2000-12-01", "2002-03-31")]
    [InlineData(29, "2001-09-01", "2001-12-31")]
    [InlineData(30, "2000-12-01", "2002-03-31")]
    [InlineData(31, "2001-03-01", "2001-06-30")]
    [InlineData(32, "2001-06-01", "2001-09-30")]
    [InlineData(33, "2001-01-01", "2001-03-31")]
    [InlineData(34, "2001-04-01", "2001-06-30")]
    [InlineData(35, "2001-07-01", "2001-09-30")]
    [InlineData(36, "2001-10-01", "2001-12-31")]
    [InlineData(37, "2001-01-01", "2001-04-30")]
    [InlineData(38, "2001-05-01", "2001-08-31")]
    [InlineData(39, "2001-09-01", "2001-12-31")]
    [InlineData(40, "2001-01-01", "2001-06-30")]
    [InlineData(41, "2001-07-01", "2001-12-31")]
    public void A_grouping_has_bounds_that_hold_for_every_reading_of_it(int code, string earliest, string latest)
    {
        var date = FactDate.Parse($"2001-{code}");

        Assert.Equal((earliest, latest), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
        Assert.Equal((2001L, code), (date.Year, date.Season));
    }

    [Fact]
    public void A_grouping_of_a_year_with_unspecified_digits_reaches_over_all_of_them()
    {
        var date = FactDate.Parse("201X-34");

        Assert.Equal((new DateTime(2010, 4, 1), new DateTime(2019, 6, 30)), (date.Earliest, date.Latest));
    }
}
