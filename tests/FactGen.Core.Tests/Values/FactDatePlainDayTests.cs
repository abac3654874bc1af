using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

/// <summary>A day written in full is kept as a number; nobody may notice.</summary>
public sealed class FactDatePlainDayTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1985-04-12")]
    [InlineData("2024-02-29")]
    [InlineData("9999-12-31")]
    public void A_day_is_what_the_same_day_is_as_a_side_of_an_interval(string text)
    {
        var day = FactDate.Parse(text);
        var side = FactDate.Parse(text + "/" + text).Start!.Value;

        Assert.Equal((text, text), (day.ToString(), side.ToString()));
        Assert.Equal((day, day.GetHashCode(), 0), (side, side.GetHashCode(), day.CompareTo(side)));
        Assert.Equal(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), day.Earliest);
        Assert.Equal((day.Earliest, FactDatePrecision.Day, FactDateForm.Date), (day.Latest, day.Precision, day.Form));
        Assert.Equal((FactDateBound.Closed, FactDateBound.Closed), (day.EarliestBound, day.LatestBound));
        Assert.Equal((false, true, true), (day.IsBefore(side), day.Overlaps(side), day.Contains(side)));
    }

    /// <summary>A set of one day says the same as the day, and is compared by its bounds.</summary>
    [Theory]
    [InlineData("1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12", "1985-04-13")]
    [InlineData("1985-04-13", "1985-04-12")]
    public void Days_relate_to_each_other_as_to_sets_of_one_day(string a, string b)
    {
        var (day, other, set) = (FactDate.Parse(a), FactDate.Parse(b), FactDate.Parse($"[{b}]"));

        Assert.Equal(
            (day.IsBefore(set), day.IsAfter(set), day.Overlaps(set), day.Contains(set)),
            (day.IsBefore(other), day.IsAfter(other), day.Overlaps(other), day.Contains(other)));
    }

    [Fact]
    public void A_day_of_year_zero_is_before_the_days_that_numbers_count()
    {
        var date = FactDate.Parse("0000-12-31");

        Assert.Equal(("0000-12-31", -1L, 0L), (date.ToString(), date.EarliestDay, date.Year));
        Assert.True(date.IsBefore(FactDate.Parse("0001-01-01")));
    }

    [Fact]
    public void A_day_is_made_of_three_numbers()
    {
        Assert.Equal(FactDate.Parse("2024-02-29"), new FactDate(2024, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactDate(2023, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactDate(0, 1, 1));
    }

    [Theory]
    [InlineData("12ab-01-01")]
    [InlineData("ab12-01-01")]
    [InlineData("1985-a2-01")]
    [InlineData("1985-13-01")]
    [InlineData("1985-02-29")]
    [InlineData("1985-04-0/")]
    [InlineData("1985-00-01")]
    [InlineData("1985-01-00")]
    public void What_only_looks_like_a_day_is_refused(string text)
    {
        Assert.False(FactDate.TryParse(text, out var value, out var reason));
        Assert.Equal((default, true), (value, reason is not null));
    }

    [Theory]
    [InlineData("1985-04-1X")]
    [InlineData("1985-04~-12")]
    [InlineData("1985-04-12~")]
    public void Days_with_doubts_are_no_plain_days(string text) => Assert.NotEqual(FactDate.Parse("1985-04-12"), FactDate.Parse(text));
}
