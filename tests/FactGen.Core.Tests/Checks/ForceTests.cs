namespace FactGen.Core.Tests.Checks;

/// <summary>What is retracted or deprecated is not held to be true, and contradicts nothing.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("status: confirmed", 1)]
    [InlineData("status: disputed", 1)]
    [InlineData("status: retracted", 0)]
    [InlineData("rank: deprecated", 0)]
    public void An_entry_that_was_taken_back_is_not_checked(string said, int count) =>
        Assert.Equal(count, Checked.Facts($"people:\n  ada: {{ name: Ada, birth_date: 2000, death_date: 1999, {said} }}\n").Findings.Count);

    [Theory]
    [InlineData("status: reported", 1)]
    [InlineData("status: retracted", 0)]
    [InlineData("rank: deprecated", 0)]
    public void A_statement_that_was_taken_back_is_not_checked(string said, int count) =>
        Assert.Equal(count, Checked.Facts($"people:\n  ada: {{ name: Ada, birth_date: 2000, death_date: {{ value: 1999, {said} }} }}\n").Findings.Count);

    [Fact]
    public void The_preferred_of_several_dates_is_compared()
    {
        var text = "people:\n  ada: { name: Ada, birth_date: 2000, death_date: [{ value: 1999 }, { value: 2001, rank: preferred }] }\n";
        Assert.Empty(Checked.Facts(text).Shown);
        Assert.Equal(["FACT2001"], Checked.Facts(text.Replace("value: 2001", "value: 1998", StringComparison.Ordinal)).Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void A_limit_holds_for_every_statement()
    {
        var result = Checked.Facts("""
            kinds: { project: { collection: projects, fields: { share: { type: decimal, max: 100 } } } }
            projects:
              alpha:
                share:
                  - { value: 90, rank: preferred }
                  - { value: 101 }
                  - { value: 102, status: retracted }
            """);
        Assert.Equal("6:18 FACT5104 project 'alpha' | share | 101 | 100", Assert.Single(result.Shown));
    }

    [Fact]
    public void A_life_that_was_taken_back_bounds_no_role()
    {
        var text = """
            people: { ada: { name: Ada, death_date: 1999, status: retracted } }
            organizations: { acme: { name: Acme } }
            roles: { chair: { person: ada, organization: acme, start_date: 2010 } }
            """;
        Assert.Empty(Checked.Facts(text).Shown);
        Checked.Facts(text.Replace("retracted", "reported", StringComparison.Ordinal)).Single("FACT2004");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("rank: preferred", 0)]
    [InlineData("rank: deprecated", 0)]
    [InlineData("status: planned", 0)]
    [InlineData("status: disputed", 0)]
    [InlineData("status: retracted", 0)]
    [InlineData("status: reported", 1)]
    public void Competing_values_contradict_each_other_unless_one_is_preferred(string said, int count) =>
        Assert.Equal(count, Checked.Facts($"people:\n  ada: {{ name: Ada, birth_date: [{{ value: 1960 }}, {{ value: 1961, {said} }}] }}\n").Findings.Count);

    [Theory]
    [InlineData("1960", "1960-05")]
    [InlineData("1960-05", "1960")]
    [InlineData("1960-05-01", "1960-05-01")]
    public void Values_that_may_be_the_same_do_not_contradict_each_other(string first, string second) =>
        Assert.Empty(Checked.Facts($"people:\n  ada: {{ name: Ada, birth_date: [{{ value: {first} }}, {{ value: {second} }}] }}\n").Shown);

    [Theory]
    [InlineData("1960", "1960-05")]
    [InlineData("1960-05", "1960")]
    public void Values_that_may_be_the_same_are_possible(string first, string second) =>
        Checked.Facts($"people:\n  ada: {{ name: Ada, birth_date: [{{ value: {first} }}, {{ value: {second} }}] }}\n", possible: true).Single("FACT2008");

    [Fact]
    public void Values_far_from_each_other_in_the_list_are_compared()
    {
        var finding = Checked.Facts("people:\n  ada: { name: Ada, birth_date: [{ value: 1960 }, { value: 1960-05 }, { value: 1960? }, { value: 1960-07 }] }\n").Single("FACT3003");
        Assert.Equal(["person 'ada'", "birth_date", "1960-07", "1960-05"], finding.Arguments);
    }

    [Theory]
    [InlineData("2020-05", "2020-05-01", 0)]
    [InlineData("2020-05", "2020-06-01", 1)]
    [InlineData("4", "5", 1)]
    public void Values_of_a_union_are_compared_as_what_they_are(string first, string second, int count) =>
        Assert.Equal(count, Checked.Facts($"kinds: {{ thing: {{ collection: things, fields: {{ v: integer | date }} }} }}\nthings: {{ a: {{ v: [{{ value: {first} }}, {{ value: {second} }}] }} }}\n").Findings.Count);

    [Theory]
    [InlineData("date: 2020-01-01", 1)]
    [InlineData("date: 2020-01-01, status: planned", 0)]
    [InlineData("date: { value: 2020-01-01, status: planned }", 0)]
    [InlineData("date: 2020-01-01, status: retracted", 0)]
    [InlineData("date: { value: 2020-01-01, status: reported }", 1)]
    public void Who_is_only_planned_to_leave_has_not_left(string date, int count) =>
        Assert.Equal(count, Checked.Facts($$"""
            people: { ada: { name: Ada } }
            organizations: { acme: { name: Acme } }
            roles: { chair: { person: ada, organization: acme, title: Chair, start_date: 2010 } }
            events: { leaves: { title: Ada leaves, {{date}}, classification: departure, people: [ada], organizations: [acme] } }
            """).Findings.Count);

    [Fact]
    public void Of_three_values_the_second_and_third_can_contradict_each_other()
    {
        var finding = Checked.Facts("people:\n  ada: { name: Ada, birth_date: [{ value: 1960 }, { value: 1960-05 }, { value: 1960-07 }] }\n").Single("FACT3003");
        Assert.Equal(["person 'ada'", "birth_date", "1960-07", "1960-05"], finding.Arguments);
    }
}
