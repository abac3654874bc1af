namespace FactGen.Core.Tests.Checks;

/// <summary>A rule is broken only when every day that the dates can be breaks it; what may break it is told when asked for.</summary>
public sealed class CertaintyTests
{
    [Theory]
    [InlineData("2018-03", "2018-03")]
    [InlineData("2018", "2018-01-01")]
    [InlineData("2018-05-05", "2018")]
    [InlineData("2018-06/2019", "2018")]
    [InlineData("2018-03", "2018-21")]
    [InlineData("201X", "2011")]
    [InlineData("2018-03-01", "[..2018-03-01]")]
    [InlineData("[2018-03-01..]", "2018-03-01")]
    [InlineData("2018/..", "2018-06")]
    [InlineData("XXXX-12-25", "1900")]
    public void What_depends_on_the_days_is_possible_and_not_certain(string start, string end)
    {
        var text = Life(start, end);
        Assert.Empty(Checked.Facts(text).Shown);
        Checked.Facts(text, possible: true).Single("FACT2008");
    }

    [Theory]
    [InlineData("2018-03", "2018-02-28")]
    [InlineData("2018", "2017-12")]
    [InlineData("2018-01-01", "2017")]
    [InlineData("201X", "200X")]
    [InlineData("2018-03-02", "[..2018-03-01]")]
    [InlineData("[2018-03-02..]", "2018-03-01")]
    [InlineData("2018~", "2017?")]
    [InlineData("2018/2020", "2016/2017")]
    [InlineData("-0043-03-15", "-0044")]
    [InlineData("Y17000", "Y16999")]
    [InlineData("2018-06-15T10:00:00+02:00", "2018-06-15T07:59:59Z")]
    public void What_no_day_can_mend_is_certain(string start, string end) =>
        Assert.Equal(["FACT2001"], Checked.Facts(Life(start, end), possible: true).Findings.Select(static finding => finding.Id));

    [Theory]
    [InlineData("2018-03-01", "2018-03-01")]
    [InlineData("2018-03", "2018-04")]
    [InlineData("2018", "2019-01-01")]
    [InlineData("../2018", "2018")]
    public void What_every_day_keeps_is_never_told(string start, string end) =>
        Assert.Empty(Checked.Facts(Life(start, end), possible: true).Shown);

    [Fact]
    public void A_possible_violation_names_the_rule_that_it_would_break()
    {
        var finding = Checked.Facts(Life("2018-03", "2018"), possible: true).Single("FACT2008");
        Assert.Equal(["person 'ada'", "death_date 2018 before birth_date 2018-03", "FACT2001"], finding.Arguments);
        Assert.Equal((1, 55), (finding.Location.Start.Line, finding.Location.Start.Character));
    }

    [Theory]
    [InlineData("2018-01-01", "2020-01-01", "2020-01-01", "2021-01-01", "")] // a hand-over
    [InlineData("2018-01-01", "2020-01-02", "2020-01-01", "2021-01-01", "FACT2002")]
    [InlineData("2018-01-01", "2020-01-01", "2019-01-01", "2019-01-01", "")] // empty
    [InlineData("2018-01-01", "2020-01-01", "2019-06-01", "2019-01-01", "FACT2001")] // reversed: told once, as that
    [InlineData("2018-01-01", null, "2019-01-01", "2020-01-01", "")] // without an end
    [InlineData(null, "2020-01-01", "2019-01-01", "2020-01-01", "")] // without a start
    [InlineData("2018-01-01/..", null, "2019-01-01", "2020-01-01", "FACT2002")] // open: it lasts
    [InlineData("2018-01-01/", null, "2019-01-01", "2020-01-01", "")] // unknown end
    [InlineData("2018-01-01/2019-02", null, "2019-01-01", "2020-01-01", "FACT2002")]
    [InlineData("2018", "2019-03", "2019-02", "2020", "FACT2002")]
    [InlineData("2018", "2019-03", "2019-03", "2020", "")]
    [InlineData("2019-03", "2019-03", "2018", "2020", "")] // may be empty
    [InlineData("2017", "2019", "2018-06", "2018-12-31", "FACT2002")]
    public void Spans_overlap_when_they_certainly_share_time(string? start, string? end, string? otherStart, string? otherEnd, string expected)
    {
        var text = $$"""
            people: { ada: { name: Ada } }
            organizations: { acme: { name: Acme } }
            posts: { cfo: { title: CFO, organization: acme } }
            roles:
              first: { person: ada, post: cfo, title: one, {{Dates(start, end)}} }
              second: { person: ada, post: cfo, title: two, {{Dates(otherStart, otherEnd)}} }
            """;
        Assert.Equal(expected, string.Join(' ', Checked.Facts(text).Findings.Select(static finding => finding.Id)));
    }

    [Fact]
    public void Spans_that_may_overlap_are_possible()
    {
        var text = """
            people: { ada: { name: Ada } }
            organizations: { acme: { name: Acme } }
            posts: { cfo: { title: CFO, organization: acme, seats: 1 } }
            roles:
              first: { person: ada, post: cfo, title: one, start_date: 2018, end_date: 2019-03 }
              second: { person: ada, post: cfo, title: two, start_date: 2019-03, end_date: 2020 }
            """;
        Assert.Empty(Checked.Facts(text).Shown);
        Assert.All(Checked.Facts(text, possible: true).Findings, static finding => Assert.Equal(("FACT2008", 5), (finding.Id, finding.Location.Start.Line)));
    }

    [Theory]
    [InlineData("2018/..", "FACT2004")] // it lasts
    [InlineData("2018/2021", "FACT2004")]
    [InlineData("2018/2020", "FACT2008")]
    [InlineData("2018/2020-06-01", "")]
    [InlineData("2018/", "FACT2008")]
    [InlineData("2018", "")] // without an end nothing is known
    [InlineData("2020-06-02/..", "FACT2004")]
    public void A_role_that_an_interval_gives_is_over_with_the_life(string start, string expected)
    {
        var text = $$"""
            people: { ada: { name: Ada, death_date: 2020-06-01 } }
            organizations: { acme: { name: Acme } }
            roles: { chair: { person: ada, organization: acme, title: Chair, start_date: "{{start}}" } }
            """;
        Assert.Equal(expected, string.Join(' ', Checked.Facts(text, possible: true).Findings.Select(static finding => finding.Id)));
    }

    [Theory]
    [InlineData("2024-03-14", "")]
    [InlineData("2024-03-15", "FACT4005")]
    [InlineData("2024-03", "FACT2008")]
    [InlineData("2024", "FACT2008")]
    [InlineData("2024-04", "FACT4005")]
    public void What_a_source_may_report_too_early_is_possible(string birth, string expected)
    {
        var text = $$"""
            source: gazette
            sources: { gazette: { title: Gazette, published: 2024-03-14 } }
            people: { ada: { name: Ada, birth_date: {{birth}} } }
            """;
        Assert.Equal(expected, string.Join(' ', Checked.Facts(text, possible: true).Findings.Select(static finding => finding.Id)));
        Assert.Equal(expected == "FACT4005", Checked.Facts(text).Findings.Count == 1);
    }

    private static string Life(string start, string end) => $"people:\n  ada: {{ name: Ada, birth_date: \"{start}\", death_date: \"{end}\" }}\n";

    private static string Dates(string? start, string? end) =>
        string.Join(", ", new[] { start is null ? null : "start_date: " + start, end is null ? null : "end_date: " + end }.Where(static part => part is not null));
}
