using System.Globalization;
using CsCheck;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class DurationTests
{
    [Theory]
    [InlineData("P6Y6M", "6 6 0 0 0 0 0")]
    [InlineData("P1W", "0 0 1 0 0 0 0")]
    [InlineData("PT36H", "0 0 0 0 36 0 0")]
    [InlineData("P3Y6M4DT12H30M5S", "3 6 0 4 12 30 5")]
    [InlineData("P1Y2M3W4D", "1 2 3 4 0 0 0")]
    [InlineData("P2M", "0 2 0 0 0 0 0")]
    [InlineData("PT2M", "0 0 0 0 0 2 0")]
    [InlineData("P0.5Y", "0.5 0 0 0 0 0 0")]
    [InlineData("P1Y0,5M", "1 0.5 0 0 0 0 0")]
    [InlineData("PT0.25S", "0 0 0 0 0 0 0.25")]
    [InlineData("P0D", "0 0 0 0 0 0 0")]
    [InlineData("P007D", "0 0 0 7 0 0 0")]
    public void Parts_and_text_are_kept_as_written(string text, string parts)
    {
        Assert.True(Duration.TryParse(text, out var d, out var reason), reason);

        Assert.Equal(text, d.ToString());
        Assert.Equal(
            parts,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{d.Years} {d.Months} {d.Weeks} {d.Days} {d.Hours} {d.Minutes} {d.Seconds}"));
    }

    [Theory]
    [InlineData(null, "an empty text is no duration")]
    [InlineData("", "an empty text is no duration")]
    [InlineData("6Y6M", "a duration starts with P, as in P6Y6M")]
    [InlineData("p6y", "a duration starts with P, as in P6Y6M")]
    [InlineData("-P6Y", "a duration has no sign")]
    [InlineData("P", "a duration has at least one part, as in P1D")]
    [InlineData("PT", "a duration has at least one part, as in P1D")]
    [InlineData("P1DT", "after T come hours, minutes or seconds")]
    [InlineData("P6", "after 6 the unit is missing: one of Y, M, W, D, or after T one of H, M, S")]
    [InlineData("PY", "a number is expected, not 'Y'")]
    [InlineData("P-1Y", "a number is expected, not '-'")]
    [InlineData("P6M6Y", "Y is out of place; the order is Y, M, W, D, T, H, M, S, each once")]
    [InlineData("P1D1D", "D is out of place; the order is Y, M, W, D, T, H, M, S, each once")]
    [InlineData("PT1Y", "Y is out of place; the order is Y, M, W, D, T, H, M, S, each once")]
    [InlineData("P36H", "hours, minutes and seconds come after a T, H stands before it")]
    [InlineData("P1D5S", "hours, minutes and seconds come after a T, S stands before it")]
    [InlineData("P1DT1HT1M", "T stands once, before the hours, minutes and seconds")]
    [InlineData("P6y", "'y' is not a unit; the units are Y, M, W, D, and after T H, M, S, in capitals")]
    [InlineData("P0.5Y6M", "only the last part may have a fraction")]
    [InlineData("P1.Y", "a fraction has digits after its point")]
    [InlineData("P.5Y", "a number is expected, not '.'")]
    [InlineData("P1.5.5Y", "'.' is not a unit; the units are Y, M, W, D, and after T H, M, S, in capitals")]
    [InlineData("P1234567890123456D", "a number has at most 15 digits")]
    [InlineData("P1Y 6M", "a number is expected, not ' '")]
    [InlineData("P0003-06-04", "'-' is not a unit; the units are Y, M, W, D, and after T H, M, S, in capitals")]
    public void What_is_no_duration_is_refused_with_a_reason(string? text, string expected)
    {
        Assert.False(Duration.TryParse(text, out var duration, out var reason));

        Assert.Equal(expected, reason);
        Assert.Equal(default, duration);
    }

    [Fact]
    public void Parse_names_the_text_and_the_reason()
    {
        var exception = Assert.Throws<FormatException>(() => Duration.Parse("6Y"));

        Assert.Equal("'6Y' is not a duration: a duration starts with P, as in P6Y6M", exception.Message);
    }

    [Theory]
    [InlineData("P1Y", "P1Y0M", true)]
    [InlineData("P1.5Y", "P1,50Y", true)]
    [InlineData("P1Y", "P12M", false)]
    [InlineData("P1W", "P7D", false)]
    public void Equality_is_of_parts(string left, string right, bool areEqual)
    {
        var (a, b) = (Duration.Parse(left), Duration.Parse(right));

        Assert.Equal(areEqual, a == b);
        Assert.Equal(!areEqual, a != b);
        Assert.Equal(areEqual, a.GetHashCode() == b.GetHashCode());
    }

    [Fact]
    public void The_default_is_no_time_at_all()
    {
        Assert.Equal("P0D", default(Duration).ToString());
        Assert.Equal(Duration.Parse("PT0S"), default);
    }

    [Theory]
    [InlineData("P2D", "P1D", true)]
    [InlineData("P1D", "P1D", false)]
    [InlineData("P1W", "P7D", false)]
    [InlineData("PT25H", "P1D", true)]
    [InlineData("PT100S", "PT1M40S", false)]
    [InlineData("P1Y", "P12M", false)]
    [InlineData("P13M", "P1Y", true)]
    [InlineData("P1Y", "P13M", false)]
    [InlineData("P1Y", "P364D", true)]
    [InlineData("P1Y", "P365D", null)]
    [InlineData("P1Y", "P366D", false)]
    [InlineData("P365D", "P1Y", false)]
    [InlineData("P366D", "P1Y", null)]
    [InlineData("P1M", "P27D", true)]
    [InlineData("P1M", "P28D", null)]
    [InlineData("P1M", "P31D", false)]
    [InlineData("P2M", "P58D", true)]
    [InlineData("P2M", "P59D", null)]
    [InlineData("P400Y", "P146096D", true)]
    [InlineData("P400Y", "P146097D", false)]
    [InlineData("P0.5Y", "P6M", false)]
    [InlineData("P0.5M", "P13D", true)]
    [InlineData("P0.5M", "P15D", null)]
    [InlineData("P0.5M", "P16D", false)]
    public void Longer_is_answered_only_where_it_holds_from_every_start(string left, string right, bool? isLonger) =>
        Assert.Equal(isLonger, Duration.Parse(left).IsLongerThan(Duration.Parse(right)));

    [Fact]
    public void Longer_agrees_with_the_calendar_from_every_start() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 14], Gen.Int[0, 1900]).Sample(
            (years, months, days) =>
            {
                var answers = Enumerable.Range(0, 8 * 366)
                    .Select(offset => new DateTime(1896, 1, 1).AddDays(offset))
                    .Select(start => start.AddMonths(years * 12 + months) > start.AddDays(days))
                    .Distinct()
                    .ToList();

                var longer = Duration.Parse($"P{years}Y{months}M").IsLongerThan(Duration.Parse($"P{days}D"));

                Assert.True(longer is null || (answers.Count == 1 && answers[0] == longer));
            },
            iter: 200);
}
