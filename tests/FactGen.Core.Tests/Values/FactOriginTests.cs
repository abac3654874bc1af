using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class FactOriginTests
{
    [Theory]
    [InlineData("gazette-2024-03", "2", "facts/press.yaml:3 \u00B7 gazette-2024-03, paragraph 2")]
    [InlineData("gazette-2024-03", "page 4", "facts/press.yaml:3 \u00B7 gazette-2024-03, page 4")]
    [InlineData("gazette-2024-03", null, "facts/press.yaml:3 \u00B7 gazette-2024-03")]
    [InlineData(null, "2", "facts/press.yaml:3 \u00B7 paragraph 2")]
    [InlineData(null, null, "facts/press.yaml:3")]
    public void The_place_is_printed_as_one_would_cite_it(string? source, string? at, string printed) =>
        Assert.Equal(printed, Origin("1 2", source, at).ToString());

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(3, 112)]
    [InlineData(4, 12)]
    public void The_line_is_read_from_the_table_of_steps(int slot, int line) => Assert.Equal(
        line,
        new FactOrigin("a.yaml", "1 2 0 109 -100", slot, null, null, FactStatus.Confirmed, FactRank.Normal, null).Line);

    [Fact]
    public void A_table_that_must_be_found_is_found_when_a_line_is_asked_for()
    {
        var asked = 0;
        string Find()
        {
            asked++;
            return "3 4";
        }

        var origin = new FactOrigin("a.yaml", Find, 1, "gazette", null, FactStatus.Confirmed, FactRank.Normal, null);

        Assert.Equal(("a.yaml", "gazette", 0), (origin.File, origin.Source, asked));
        Assert.Equal((7, "a.yaml:7 \u00B7 gazette"), (origin.Line, origin.ToString()));
    }

    [Fact]
    public void What_was_said_is_kept()
    {
        var origin = new FactOrigin(
            "facts/press.yaml", "7", 0, "gazette", "2", FactStatus.Reported, FactRank.Preferred, "by two witnesses");

        Assert.Equal(
            ("facts/press.yaml", 7, "gazette", "2", FactStatus.Reported, FactRank.Preferred, "by two witnesses"),
            (origin.File, origin.Line, origin.Source, origin.At, origin.Status, origin.Rank, origin.Note));
    }

    private static FactOrigin Origin(string lines, string? source, string? at) =>
        new("facts/press.yaml", lines, 1, source, at, FactStatus.Confirmed, FactRank.Normal, null);
}
