using System.Globalization;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

/// <summary>The 64 examples of the Library of Congress specification of 4 February 2019, in its order.</summary>
public sealed class FactDateSpecificationTests
{
    // Bounds: a day; "open" or "unknown" where there is none; "far" where it lies outside the years 1 to 9999.
    // Qualifiers: those of year, month and day, - for none.
    public static readonly TheoryData<string, string, string, FactDateForm, FactDatePrecision, string> Examples = new()
    {
        // Level 0: date
        { "1985-04-12", "1985-04-12", "1985-04-12", FactDateForm.Date, FactDatePrecision.Day, "---" },
        { "1985-04", "1985-04-01", "1985-04-30", FactDateForm.Date, FactDatePrecision.Month, "---" },
        { "1985", "1985-01-01", "1985-12-31", FactDateForm.Date, FactDatePrecision.Year, "---" },

        // Level 0: date and time
        { "1985-04-12T23:20:30", "1985-04-12", "1985-04-12", FactDateForm.DateTime, FactDatePrecision.Second, "---" },
        { "1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", FactDateForm.DateTime, FactDatePrecision.Second, "---" },
        { "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", FactDateForm.DateTime, FactDatePrecision.Second, "---" },
        { "1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", FactDateForm.DateTime, FactDatePrecision.Second, "---" },

        // Level 0: time interval
        { "1964/2008", "1964-01-01", "2008-12-31", FactDateForm.Interval, FactDatePrecision.Year, "---" },
        { "2004-06/2006-08", "2004-06-01", "2006-08-31", FactDateForm.Interval, FactDatePrecision.Month, "---" },
        { "2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", FactDateForm.Interval, FactDatePrecision.Day, "---" },
        { "2004-02-01/2005-02", "2004-02-01", "2005-02-28", FactDateForm.Interval, FactDatePrecision.Undefined, "---" },
        { "2004-02-01/2005", "2004-02-01", "2005-12-31", FactDateForm.Interval, FactDatePrecision.Undefined, "---" },
        { "2005/2006-02", "2005-01-01", "2006-02-28", FactDateForm.Interval, FactDatePrecision.Undefined, "---" },

        // Level 1: letter-prefixed calendar year
        { "Y170000002", "far", "far", FactDateForm.Date, FactDatePrecision.Year, "---" },
        { "Y-170000002", "far", "far", FactDateForm.Date, FactDatePrecision.Year, "---" },

        // Level 1: seasons
        { "2001-21", "2001-03-01", "2001-12-31", FactDateForm.Date, FactDatePrecision.Season, "---" },

        // Level 1: qualification of a date (complete)
        { "1984?", "1984-01-01", "1984-12-31", FactDateForm.Date, FactDatePrecision.Year, "?--" },
        { "2004-06~", "2004-06-01", "2004-06-30", FactDateForm.Date, FactDatePrecision.Month, "~~-" },
        { "2004-06-11%", "2004-06-11", "2004-06-11", FactDateForm.Date, FactDatePrecision.Day, "%%%" },

        // Level 1: unspecified digits from the right
        { "201X", "2010-01-01", "2019-12-31", FactDateForm.Date, FactDatePrecision.Year, "---" },
        { "20XX", "2000-01-01", "2099-12-31", FactDateForm.Date, FactDatePrecision.Year, "---" },
        { "2004-XX", "2004-01-01", "2004-12-31", FactDateForm.Date, FactDatePrecision.Month, "---" },
        { "1985-04-XX", "1985-04-01", "1985-04-30", FactDateForm.Date, FactDatePrecision.Day, "---" },
        { "1985-XX-XX", "1985-01-01", "1985-12-31", FactDateForm.Date, FactDatePrecision.Day, "---" },

        // Level 1: extended interval
        { "1985-04-12/..", "1985-04-12", "open", FactDateForm.Interval, FactDatePrecision.Day, "---" },
        { "1985-04/..", "1985-04-01", "open", FactDateForm.Interval, FactDatePrecision.Month, "---" },
        { "1985/..", "1985-01-01", "open", FactDateForm.Interval, FactDatePrecision.Year, "---" },
        { "../1985-04-12", "open", "1985-04-12", FactDateForm.Interval, FactDatePrecision.Day, "---" },
        { "../1985-04", "open", "1985-04-30", FactDateForm.Interval, FactDatePrecision.Month, "---" },
        { "../1985", "open", "1985-12-31", FactDateForm.Interval, FactDatePrecision.Year, "---" },
        { "1985-04-12/", "1985-04-12", "unknown", FactDateForm.Interval, FactDatePrecision.Day, "---" },
        { "1985-04/", "1985-04-01", "unknown", FactDateForm.Interval, FactDatePrecision.Month, "---" },
        { "1985/", "1985-01-01", "unknown", FactDateForm.Interval, FactDatePrecision.Year, "---" },
        { "/1985-04-12", "unknown", "1985-04-12", FactDateForm.Interval, FactDatePrecision.Day, "---" },
        { "/1985-04", "unknown", "1985-04-30", FactDateForm.Interval, FactDatePrecision.Month, "---" },
        { "/1985", "unknown", "1985-12-31", FactDateForm.Interval, FactDatePrecision.Year, "---" },

        // Level 1: negative calendar year
        { "-1985", "far", "far", FactDateForm.Date, FactDatePrecision.Year, "---" },

        // Level 2: exponential year
        { "Y-17E7", "far", "far", FactDateForm.Date, FactDatePrecision.Year, "---" },

        // Level 2: significant digits
        { "1950S2", "1900-01-01", "1999-12-31", FactDateForm.Date, FactDatePrecision.Year, "---" },
        { "Y171010000S3", "far", "far", FactDateForm.Date, FactDatePrecision.Year, "---" },
        { "Y3388E2S3", "far", "far", FactDateForm.Date, FactDatePrecision.Year, "---" },

        // Level 2: sub-year groupings
        { "2001-34", "2001-04-01", "2001-06-30", FactDateForm.Date, FactDatePrecision.Season, "---" },

        // Level 2: set representation
        { "[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", FactDateForm.OneOf, FactDatePrecision.Year, "---" },
        { "[..1760-12-03]", "unknown", "1760-12-03", FactDateForm.OneOf, FactDatePrecision.Day, "---" },
        { "[1760-12..]", "1760-12-01", "unknown", FactDateForm.OneOf, FactDatePrecision.Month, "---" },
        { "[1760-01,1760-02,1760-12..]", "1760-01-01", "unknown", FactDateForm.OneOf, FactDatePrecision.Month, "---" },
        { "[1667,1760-12]", "1667-01-01", "1760-12-31", FactDateForm.OneOf, FactDatePrecision.Undefined, "---" },
        { "[..1984]", "unknown", "1984-12-31", FactDateForm.OneOf, FactDatePrecision.Year, "---" },
        { "{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", FactDateForm.AllOf, FactDatePrecision.Year, "---" },
        { "{1960,1961-12}", "1960-01-01", "1961-12-31", FactDateForm.AllOf, FactDatePrecision.Undefined, "---" },
        { "{..1984}", "open", "1984-12-31", FactDateForm.AllOf, FactDatePrecision.Year, "---" },

        // Level 2: qualification; its first example is level 1's third
        { "2004-06~-11", "2004-06-11", "2004-06-11", FactDateForm.Date, FactDatePrecision.Day, "~~-" },
        { "2004?-06-11", "2004-06-11", "2004-06-11", FactDateForm.Date, FactDatePrecision.Day, "?--" },
        { "?2004-06-~11", "2004-06-11", "2004-06-11", FactDateForm.Date, FactDatePrecision.Day, "?-~" },
        { "2004-%06-11", "2004-06-11", "2004-06-11", FactDateForm.Date, FactDatePrecision.Day, "-%-" },

        // Level 2: unspecified digit
        { "156X-12-25", "1560-12-25", "1569-12-25", FactDateForm.Date, FactDatePrecision.Day, "---" },
        { "15XX-12-25", "1500-12-25", "1599-12-25", FactDateForm.Date, FactDatePrecision.Day, "---" },
        { "XXXX-12-XX", "unknown", "unknown", FactDateForm.Date, FactDatePrecision.Day, "---" },
        { "1XXX-XX", "1000-01-01", "1999-12-31", FactDateForm.Date, FactDatePrecision.Month, "---" },
        { "1XXX-12", "1000-12-01", "1999-12-31", FactDateForm.Date, FactDatePrecision.Month, "---" },
        { "1984-1X", "1984-10-01", "1984-12-31", FactDateForm.Date, FactDatePrecision.Month, "---" },

        // Level 2: interval
        { "2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", FactDateForm.Interval, FactDatePrecision.Day, "--~" },
        { "2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", FactDateForm.Interval, FactDatePrecision.Day, "---" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read_as_the_specification_describes_it(
        string text, string earliest, string latest, FactDateForm form, FactDatePrecision precision, string qualifiers)
    {
        Assert.True(FactDate.TryParse(text, out var date, out var reason), reason);

        Assert.Null(reason);
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, FactDate.Parse(text));
        Assert.Equal(earliest, Describe(date.Earliest, date.EarliestBound));
        Assert.Equal(latest, Describe(date.Latest, date.LatestBound));
        Assert.Equal(form, date.Form);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(qualifiers, $"{Sign(date.YearQualifier)}{Sign(date.MonthQualifier)}{Sign(date.DayQualifier)}");
    }

    [Fact]
    public void There_are_64_examples_of_which_one_stands_in_two_levels()
    {
        Assert.Equal(64 - 1, Examples.Count);
        Assert.Distinct(Examples.Select(static row => row.Data.Item1));
    }

    [Theory]
    [InlineData("Y170000002", 170000002, 170000002)]
    [InlineData("Y-170000002", -170000002, -170000002)]
    [InlineData("-1985", -1985, -1985)]
    [InlineData("Y-17E7", -170000000, -170000000)]
    [InlineData("Y171010000S3", 171000000, 171999999)]
    [InlineData("Y3388E2S3", 338000, 338999)]
    [InlineData("-1950S2", -1999, -1900)]
    [InlineData("Y9999999999999999", 9999999999999999, 9999999999999999)]
    public void A_far_year_has_64_bit_bounds(string text, long firstYear, long lastYear)
    {
        var date = FactDate.Parse(text);

        Assert.Equal(firstYear, YearOf(date.EarliestDay));
        Assert.Equal(firstYear - 1, YearOf(date.EarliestDay - 1));
        Assert.Equal(lastYear, YearOf(date.LatestDay));
        Assert.Equal(lastYear + 1, YearOf(date.LatestDay + 1));
    }

    private static string Describe(DateTime? day, FactDateBound bound) => bound switch
    {
        FactDateBound.Closed => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "far",
        FactDateBound.Open => "open",
        _ => "unknown",
    };

    private static char Sign(FactDateQualifier qualifier) => "-?~%"[(int)qualifier];

    /// <summary>The year of a day, through the 400-year cycle and .NET's calendar.</summary>
    private static long YearOf(long day)
    {
        var cycles = (long)Math.Floor((decimal)day / 146097);
        return DateTime.MinValue.AddDays(day - cycles * 146097).Year + cycles * 400;
    }
}
