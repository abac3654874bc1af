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

    [Fact]
    public void Of_three_values_the_second_and_third_can_contradict_each_other()
    {
        var finding = Checked.Facts("people:\n  ada: { name: Ada, birth_date: [{ value: 1960 }, { value: 1960-05 }, { value: 1960-07 }] }\n").Single("FACT3003");
        Assert.Equal(["person 'ada'", "birth_date", "1960-07", "1960-05"], finding.Arguments);
    }
}
