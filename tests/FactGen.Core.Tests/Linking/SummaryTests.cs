namespace FactGen.Core.Tests.Linking;

public sealed class SummaryTests
{
    private const string OpenAI = """
        people:
          mira-murati: { name: Mira Murati }
          sam: { name: Sam Altman, birth_date: 1985-04-22 }
        organizations:
          openai: { name: OpenAI, founding_date: 2015-12 }
        posts:
          cto: { title: Chief Technology Officer, organization: openai }
        """;

    private static string Of(string key, params string[] files) => Linked.Files([OpenAI, .. files]).Entry(key).Summary;

    [Fact]
    public void A_person_is_summed_up_with_roles_and_their_dates()
    {
        const string Roles = "roles:\n  m: { person: mira-murati, post: cto, start_date: 2018-03, end_date: 2024-09-25 }";

        Assert.Equal("Mira Murati. Chief Technology Officer, OpenAI, 2018-03 to 2024-09-25.", Of("mira-murati", Roles));
    }

    [Fact]
    public void What_is_referred_to_by_default_is_said_and_has_its_own_list()
    {
        const string Roles = "roles:\n  m: { person: mira-murati, post: cto, start_date: 2018-03 }";

        Assert.Equal("OpenAI, from 2015-12. Chief Technology Officer, Mira Murati, from 2018-03.", Of("openai", Roles));
        Assert.Equal("Chief Technology Officer, OpenAI. Mira Murati, from 2018-03.", Of("cto", Roles));
    }

    [Fact]
    public void A_role_says_who_where_and_when()
    {
        const string Roles = "roles:\n  m: { person: mira-murati, organization: openai, title: Interim CEO, end_date: 2023-11, status: reported }";

        Assert.Equal("Interim CEO, Mira Murati, OpenAI, until 2023-11 (reported).", Of("m", Roles));
    }

    [Theory]
    [InlineData("start_date: 2018, end_date: 2024-03-14", "2018 to 2024-03-14")]
    [InlineData("start_date: 2018", "from 2018")]
    [InlineData("end_date: 2024", "until 2024")]
    [InlineData("start_date: 2018, end_date: 2018", "2018")]
    public void A_period_is_told_in_words(string dates, string words)
    {
        Assert.Equal($"Mira Murati. CEO, {words}.", Of("mira-murati", $"roles:\n  m: {{ person: mira-murati, title: CEO, {dates} }}"));
    }

    [Fact]
    public void Without_dates_a_role_is_told_without()
    {
        Assert.Equal("Mira Murati. CEO.", Of("mira-murati", "roles:\n  m: { person: mira-murati, title: CEO }"));
    }

    [Fact]
    public void A_life_is_a_period_too()
    {
        Assert.Equal("Sam Altman, from 1985-04-22.", Of("sam"));
    }

    [Fact]
    public void An_amount_says_how_much_and_from_whom_to_whom()
    {
        Assert.Equal(
            "Series B, OpenAI, Sam Altman, 450000000 USD, 2023-05.",
            Of("b", "amounts:\n  b: { money: 450_000_000 USD, purpose: Series B, payer: openai, beneficiary: sam, date: 2023-05 }"));
    }

    [Fact]
    public void A_long_list_is_cut_and_the_rest_counted()
    {
        var roles = "roles:\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"  r{i}: {{ person: mira-murati, title: T{i} }}\n"));

        Assert.Equal("Mira Murati. T1; T2; T3; T4; T5; T6; and 3 more.", Of("mira-murati", roles));
    }

    [Fact]
    public void A_list_with_a_name_of_its_own_is_told_by_that_name()
    {
        var linked = Linked.With("role:\n  fields:\n    reports_to: { type: person?, reverse: direct_reports }")
            .And("facts/a.yaml", OpenAI)
            .And("facts/b.yaml", "roles:\n  m: { person: mira-murati, title: CTO, reports_to: sam }\n  s: { person: sam, title: CEO }");

        Assert.Equal("CTO, Mira Murati.", linked.Entry("m").Summary);
        Assert.Equal("Sam Altman, from 1985-04-22. CEO. Direct reports: CTO, Mira Murati.", linked.Entry("sam").Summary);
    }

    [Fact]
    public void A_key_stands_in_where_there_is_no_caption()
    {
        Assert.Equal("pay, 1 USD.", Of("pay", "amounts:\n  pay: { money: 1 USD }"));
    }

    [Fact]
    public void A_long_or_broken_caption_is_one_short_line()
    {
        var name = "A\\n  b " + new string('x', 200);

        Assert.Equal("A b " + new string('x', 116) + "….", Of("n", $"people:\n  n: {{ name: \"{name}\" }}"));
    }

    [Fact]
    public void References_in_a_circle_end()
    {
        var linked = Linked.With("thing:\n  collection: things\n  caption: of\n  period: [from, to]\n  fields:\n    of: { type: thing?, reverse: parts }\n    from: date?\n    to: date?")
            .And("facts/a.yaml", "things:\n  a: { of: b }\n  b: { of: a }\n  c: { of: c }");

        Assert.Equal("c.", linked.Entry("c").Summary);
        Assert.Equal("b. Parts: a.", linked.Entry("a").Summary);
    }

    [Fact]
    public void Several_dates_without_a_period_are_told_by_name()
    {
        var linked = Linked.With("thing:\n  collection: things\n  fields: { accepted_on: date?, left_on: date? }")
            .And("facts/a.yaml", "things:\n  a: { left_on: 2020, accepted_on: 2019 }");

        Assert.Equal("a, accepted on 2019, left on 2020.", linked.Entry("a").Summary);
    }
}
