using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>Paths in rules: over lists and maps, into records, on through references, by way of defaults.</summary>
public sealed class PathTests
{
    private const string Kinds = """
        kinds:
          team:
            collection: teams
            fields:
              leader: person?
              budget: money?
              founded: date?
              sub: list<team>
              people: list<person>
              labels: map<integer>?
              shifts: { type: list<record>, fields: { start: integer?, end: integer?, note: text?, day: date?, days: list<date> } }
            rules:
              - RULE
        people:
          ada: { name: Ada, birth_date: 1960, death_date: 2020 }
          bo: { name: Bo, birth_date: 1970 }
        teams:

        """;

    [Fact]
    public void Paths_through_one_list_mean_the_same_item()
    {
        var result = Check("less_than: [shifts.start, shifts.end]", "  a: { shifts: [{ start: 1, end: 2 }, { start: 5, end: 6 }, { start: 9, end: 8 }] }");
        Assert.Equal("18:78 FACT5113 team 'a' | start 9 | end 8 @18:70", Assert.Single(result.Shown));
    }

    [Fact]
    public void A_condition_on_items_is_asked_of_each()
    {
        var result = Check("requires: { if: shifts.end, then: shifts.start }", "  a: { shifts: [{ start: 1 }, { end: 2 }, { start: 3, end: 4 }] }");
        Assert.Equal("18:38 FACT5118 team 'a' | end | start | is absent", Assert.Single(result.Shown));
    }

    [Fact]
    public void A_list_of_its_own_is_compared_with_each_item()
    {
        var result = Check("less_than: [founded, shifts.days]", "  a: { founded: 2000, shifts: [{ days: [2001, 1999] }, { days: [1998] }] }");
        Assert.Equal(["founded 2000 | days 1999", "founded 2000 | days 1998"], result.Findings.Select(static finding => string.Join(" | ", finding.Arguments.Skip(1))));
    }

    [Fact]
    public void A_path_goes_on_through_references()
    {
        var result = Check("less_than: [leader.birth_date, founded]", "  a: { leader: ada, founded: 1950 }\n  b: { leader: ada, founded: 1961 }");
        var finding = result.Single(FindingIds.LessThan);
        Assert.Equal(["team 'a'", "birth_date 1960 (person 'ada')", "founded 1950"], finding.Arguments);
        Assert.Equal((17, 29), (finding.Location.Start.Line, finding.Location.Start.Character));
        Assert.Equal(14, finding.Additional[0].Start.Line);
    }

    [Fact]
    public void A_path_goes_on_through_references_to_records_of_its_own_kind()
    {
        var result = Check("less_than: [founded, sub.sub.founded]", "  a: { founded: 2000, sub: [b] }\n  b: { founded: 2001, sub: [c] }\n  c: { founded: 1999 }");
        Assert.Equal("18:17 FACT5113 team 'a' | founded 2000 | founded 1999 (team 'c') @20:17", Assert.Single(result.Shown));
    }

    [Theory]
    [InlineData("min: { of: labels.en, value: 3 }", 1)]
    [InlineData("min: { of: labels.*, value: 3 }", 2)]
    [InlineData("min: { of: labels, value: 3 }", 2)]
    public void A_step_below_a_map_is_a_key_or_all(string rule, int count) =>
        Assert.Equal(count, Check(rule, "  a: { labels: { en: 1, sv: 2, de: 3 } }").Findings.Count);

    [Fact]
    public void An_item_of_a_list_in_a_map_is_named_with_its_key() => Assert.Equal(
        "2:44 FACT5103 item 2 of 'y' of parts of thing 'a' | n | 1 | 3",
        Assert.Single(Checked.Facts("""
            kinds: { thing: { collection: things, fields: { parts: { type: map<list<record>>, fields: { n: { type: integer, min: 3 } } } } } }
            things: { a: { parts: { y: [{ n: 4 }, { n: 1 }] } } }
            """).Shown));

    [Fact]
    public void A_value_that_only_a_default_gives_counts()
    {
        var text = """
            people: { ada: { name: Ada } }
            organizations: { acme: { name: Acme, dissolution_date: 2000 } }
            posts: { cfo: { title: CFO, organization: acme } }
            roles: { ada-cfo: { person: ada, post: cfo, start_date: 2001 } }
            """;
        Assert.Equal("4:57 FACT2004 role 'ada-cfo' | start_date 2001 | after | dissolution_date 2000 | organization 'acme' @2:56", Assert.Single(Checked.Facts(text).Shown));
    }

    [Fact]
    public void A_point_lies_in_the_time_of_each_entry_referred_to()
    {
        var result = Check("within: { of: people, point: founded }", "  a: { people: [ada, bo], founded: 1965 }\n  b: { people: [ada, bo], founded: 1955 }\n  c: { people: [ada, bo], founded: 1999 }");
        Assert.Equal(["team 'a' person 'bo'", "team 'b' person 'ada'", "team 'b' person 'bo'"], result.Findings.Select(static finding => $"{finding.Arguments[0]} {finding.Arguments[4]}"));
    }

    [Fact]
    public void A_value_of_another_entry_is_told_as_such_beside_the_own_one()
    {
        var text = Kinds.Replace("RULE", "disjoint: [leader, sub.leader]", StringComparison.Ordinal) + "  a: { leader: ada, sub: [b] }\n  b: { leader: ada }\n";
        Assert.Equal("18:16 FACT5116 team 'a' | leader (team 'b') | 'ada' | leader @19:16", Assert.Single(Checked.Facts(text).Shown));
    }

    [Fact]
    public void The_part_with_another_currency_is_the_other_side_of_a_sum()
    {
        var text = Kinds.Replace("RULE", "sum: { of: sub.budget, equals: budget }", StringComparison.Ordinal) + "  a: { budget: 5 USD, sub: [b] }\n  b: { budget: 5 EUR }\n";
        Assert.Equal("18:16 FACT3001 team 'a' | sub.budget | 5 EUR | budget | 5 USD @19:16", Assert.Single(Checked.Facts(text).Shown));
    }

    [Fact]
    public void A_reference_that_dangles_is_told_as_such_alone() =>
        Check("less_than: [leader.birth_date, founded]", "  a: { leader: nobody, founded: 1950 }").Single(FindingIds.DanglingReference);

    [Fact]
    public void Names_with_dots_are_no_steps()
    {
        var result = Checked.Files(
            [
                ("kinds.yaml", "kinds: { release: { collection: releases, from: [data.yaml], key: name, fields: { name: text, v.1: { type: integer, max: 3 } }, rules: [{ min: { of: [v.1], value: 2 } }] } }"),
                ("data.yaml", "- { name: a, v.1: 4 }\n- { name: b, v.1: 1 }\n- { name: c, v.1: 2 }\n"),
            ]);
        Assert.Empty(result.Faults.Select(Checked.Show));
        Assert.Equal(["1:19 FACT5104 release 'a' | v.1 | 4 | 3", "2:19 FACT5103 release 'b' | v.1 | 1 | 2"], result.Shown);
    }

    private static Checked Check(string rule, string teams) => Checked.Facts(Kinds.Replace("RULE", rule, StringComparison.Ordinal) + teams + "\n");
}
