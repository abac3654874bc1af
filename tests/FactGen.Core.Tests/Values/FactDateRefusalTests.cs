using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

/// <summary>Texts that look like EDTF and are not, each with what its author is told.</summary>
public sealed class FactDateRefusalTests
{
    public static readonly TheoryData<string, string> NearMisses = new()
    {
        { "", "an empty text is no date" },
        { " ", "a date has no spaces" },
        { " 1985", "a date has no spaces" },
        { "1985-04 ", "a date has no spaces" },
        { "1985 -04", "a date has no spaces" },
        { "1985-4", "a month has two digits" },
        { "1985-4-12", "a month has two digits" },
        { "1985-04-1", "a day has two digits" },
        { "85-04-12", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "985", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "19850412", "between year, month and day stand hyphens, as in 1985-04-12" },
        { "198504", "a year of more than four digits starts with Y, as in Y170000002" },
        { "1985/04/12", "an interval has one /; between year, month and day stand hyphens" },
        { "12.04.1985", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "1985-13", "there is no month 13; months are 01 to 12, seasons 21 to 41" },
        { "1985-00", "there is no month 00; months are 01 to 12, seasons 21 to 41" },
        { "1985-04-00", "there is no day 00 in 1985-04" },
        { "1985-04-31", "there is no day 31 in 1985-04" },
        { "1985-02-29", "there is no day 29 in 1985-02" },
        { "1900-02-29", "there is no day 29 in 1900-02" },
        { "1985-04-32", "there is no day 32 in 1985-04" },
        { "1985-04-12-01", "'-' is not expected after 1985-04-12" },
        { "1985-102", "a month has two digits" },
        { "1985-W15", "a month has two digits" },
        { "1985-W15-1", "a month has two digits" },
        { "+1985", "a year has no plus sign" },
        { "-0000", "the year 0000 has no sign" },
        { "-85", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "12345", "a year of more than four digits starts with Y, as in Y170000002" },
        { "-12345", "a year of more than four digits starts with Y, as in Y170000002" },
        { "1985-", "a month has two digits" },
        { "1985-04-", "a day has two digits" },
        { "1985--12", "a month has two digits" },
        { "-", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "1985-04-12T", "a time of day is written hh:mm:ss, as in T23:20:30" },
        { "1985-04-12T23:20", "a time of day is written hh:mm:ss, as in T23:20:30" },
        { "1985-04-12T23", "a time of day is written hh:mm:ss, as in T23:20:30" },
        { "1985-04-12T23:20:30.5", "a time of day has no fraction of a second" },
        { "1985-04-12T24:00:00", "a time of day is between 00:00:00 and 23:59:59" },
        { "1985-04-12T23:60:00", "a time of day is between 00:00:00 and 23:59:59" },
        { "1985-04-12T23:20:61", "a time of day is between 00:00:00 and 23:59:59" },
        { "1985-04-12T12:00:60Z", "second 60 is a leap second, and those come after 23:59:59 UTC" },
        { "1985-04-12T23:20:30z", "write Z as a capital" },
        { "1985-04-12t23:20:30", "write T as a capital" },
        { "1985-04-12T232030", "a time of day is written hh:mm:ss, as in T23:20:30" },
        { "1985-04-12T23:20:30+4", "an offset is written +hh or +hh:mm" },
        { "1985-04-12T23:20:30+04:3", "an offset is written +hh or +hh:mm" },
        { "1985-04-12T23:20:30+0430", "'3' is not expected after 1985-04-12T23:20:30+04" },
        { "1985-04-12T23:20:30+24", "an offset is between -23:59 and +23:59" },
        { "1985-04-12T23:20:30+04:60", "an offset is between -23:59 and +23:59" },
        { "1985-04-12T23:20:30-00:00", "an offset of zero is written +00:00 or Z" },
        { "1985-04-12T23:20:30Z+01", "'+' is not expected after 1985-04-12T23:20:30Z" },
        { "1985-04T23:20:30", "a time of day needs a day before it" },
        { "1985-04-XXT23:20:30", "a date with a time of day has no X" },
        { "1985-04-12?T23:20:30", "a date with a time of day has no qualifier" },
        { "2005-07-25T10:10:10Z/2006-01-01T10:10:10Z", "a time of day cannot stand in an interval or a set" },
        { "Y2000", "Y is for years of more than four digits only" },
        { "Y9999", "Y is for years of more than four digits only" },
        { "Y", "after Y comes a year in digits" },
        { "Y-", "after Y comes a year in digits" },
        { "Y012345", "a year after Y has no leading zero" },
        { "y170000002", "write Y as a capital" },
        { "Y17000000X", "'X' is not expected after Y17000000" },
        { "Y170000002-04", "a year with Y has no month" },
        { "Y17E", "after E comes a positive exponent without leading zero" },
        { "Y17E0", "after E comes a positive exponent without leading zero" },
        { "Y17E07", "after E comes a positive exponent without leading zero" },
        { "Y17e7", "write E as a capital" },
        { "Y17E-7", "after E comes a positive exponent without leading zero" },
        { "Y1E3", "Y is for years of more than four digits only" },
        { "Y1E17", "a year has at most 16 digits" },
        { "Y12345678901234567", "a year has at most 16 digits" },
        { "Y17E7E2", "'E' is not expected after Y17E7" },
        { "1950S", "after S comes how many digits are significant, at least 1" },
        { "1950S0", "after S comes how many digits are significant, at least 1" },
        { "1950S5", "the year has 4 digits, not 5" },
        { "1950s2", "write S as a capital" },
        { "19XXS2", "a year with X has no significant digits" },
        { "1950S2-04", "'-' is not expected after 1950S2" },
        { "1950S2X", "'X' is not expected after 1950S2" },
        { "2001-20", "there is no month 20; months are 01 to 12, seasons 21 to 41" },
        { "2001-42", "there is no month 42; months are 01 to 12, seasons 21 to 41" },
        { "2001-21-01", "a season has no day" },
        { "2001-2X", "there is no month 2X; months are 01 to 12, seasons 21 to 41" },
        { "2001-3X", "there is no month 3X; months are 01 to 12, seasons 21 to 41" },
        { "1984??", "one qualifier stands in a place; % means both ? and ~" },
        { "1984?~", "one qualifier stands in a place; % means both ? and ~" },
        { "1984~?", "one qualifier stands in a place; % means both ? and ~" },
        { "~?1984", "one qualifier stands in a place; % means both ? and ~" },
        { "1984!", "'!' is not expected after 1984" },
        { "(1984)?", "a date does not start with '('" },
        { "198x", "write X as a capital" },
        { "198u", "an unspecified digit is written X" },
        { "199XX", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "19", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "X985-13", "there is no month 13; months are 01 to 12, seasons 21 to 41" },
        { "1985-XX-32", "there is no day 32 in 1985-XX" },
        { "1985-02-3X", "there is no day 3X in 1985-02" },
        { "2001-02-X9-", "'-' is not expected after 2001-02-X9" },
        { "190X-02-30", "there is no day 30 in 190X-02" },
        { "1XX9-02-29", "there is no day 29 in 1XX9-02" },
        { "..", ".. stands in a set, as in [1670..1672], or is an open end, as in 1985/.." },
        { "/", "an interval has a date, or .., at one side at least" },
        { "//", "an interval has one /; between year, month and day stand hyphens" },
        { "1985/1986/1987", "an interval has one /; between year, month and day stand hyphens" },
        { "1986/1985", "the interval ends before it starts" },
        { "1985-04-12/1985-04-11", "the interval ends before it starts" },
        { "1985/...", ".. stands in a set, as in [1670..1672], or is an open end, as in 1985/.." },
        { "1985/open", "an open end is written .., as in 1985/.." },
        { "unknown/1985", "an unknown end is written as nothing, as in 1985/" },
        { "1985..1986", ".. stands in a set, as in [1670..1672], or is an open end, as in 1985/.." },
        { "[1667", "the set has no ] at its end" },
        { "[1667}", "the set has no ] at its end" },
        { "1667]", "']' is not expected after 1667" },
        { "{1667", "the set has no } at its end" },
        { "[1667,1668]?", "'?' is not expected after [1667,1668]" },
        { "{1667}/1700", "'/' is not expected after {1667}" },
        { "XXXXX", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "X", "a date starts with a year of four digits, as in 1985 or 0985" },
        { "[]", "a date is missing" },
        { "{}", "a date is missing" },
        { "[,1667]", "a date is missing" },
        { "[1667,]", "a date is missing" },
        { "[..]", "in a set, .. stands beside a date" },
        { "[1667, 1668]", "a date has no spaces" },
        { "[1667;1668]", "';' is not expected after 1667" },
        { "[1670..1668]", "the range 1670..1668 ends before it starts" },
        { "[1670..1672-05]", "both sides of .. have the same precision" },
        { "[1667..,1668]", "only the last member of a set may end with .." },
        { "[1667,..1668]", "only the first member of a set may start with .." },
        { "[1667..1668..1669]", ".. stands in a set, as in [1670..1672], or is an open end, as in 1985/.." },
        { "[1667/1668]", "an interval cannot stand in a set; a range is written 1670..1672" },
        { "[[1667]]", "a date does not start with '['" },
        { "{1985-04-12T23:20:30}", "a time of day cannot stand in an interval or a set" },
        { "1985\u201304\u201312", "write the hyphen -, not a dash" },
        { "April 1985", "a date has no spaces" },
        { "circa 1985", "a date has no spaces" },
        { "null", "a date does not start with 'n'" },
        { "0x1985", "write X as a capital" },
        { "\uFF11\uFF19\uFF18\uFF15", "a date does not start with '\uFF11'" },
    };

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void A_near_miss_is_refused_with_a_reason(string text, string expected)
    {
        Assert.False(FactDate.TryParse(text, out var date, out var reason));

        Assert.Equal(expected, reason);
        Assert.Equal(default, date);
        Assert.False(FactDate.TryParse(text, out _));
    }

    [Fact]
    public void There_are_at_least_100_near_misses_and_none_twice()
    {
        var texts = NearMisses.Select(static row => row.Data.Item1).ToList();
        Assert.True(texts.Count >= 100, $"{texts.Count}");
        Assert.Distinct(texts);
    }

    [Fact]
    public void Null_is_no_date() => Assert.False(FactDate.TryParse(null, out _));

    [Fact]
    public void Parse_names_the_text_and_the_reason()
    {
        var exception = Assert.Throws<FormatException>(() => FactDate.Parse("1985-02-29"));

        Assert.Equal("'1985-02-29' is not a date: there is no day 29 in 1985-02", exception.Message);
    }
}
