using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>What extends a kind is of that kind: its entries stand beside those of the kind in every rule.</summary>
public sealed class ExtendedKindsTests
{
    private const string Kinds = """
        kinds:
          term: { extends: role, collection: terms, fields: { district: text? } }
          legislator: { extends: person, collection: legislators, fields: { party: text? } }
          resignation: { extends: event, collection: resignations, fields: { why: text? } }
        people: { bo: { name: Bo } }
        legislators: { ada: { name: Ada, birth_date: 1960, death_date: 2020 } }
        organizations: { acme: { name: Acme } }
        posts: { seat: { title: Seat, organization: acme, seats: 1 } }

        """;

    [Theory]
    [InlineData("roles: { r: { person: ada, post: seat, start_date: 2021 } }", "9:52 FACT2004 role 'r' | start_date 2021 | after | death_date 2020 | legislator 'ada' @6:64")]
    [InlineData("terms: { t: { person: ada, post: seat, start_date: 2021 } }", "9:52 FACT2004 term 't' | start_date 2021 | after | death_date 2020 | legislator 'ada' @6:64")]
    [InlineData("terms: { t: { person: bo, post: seat, start_date: 2001, end_date: 2000 } }", "9:67 FACT2001 term 't' | end_date | 2000 | start_date | 2001 @9:51")]
    [InlineData(
        "roles: { r: { person: bo, post: seat, start_date: 2000, end_date: 2010 } }\nterms: { t: { person: ada, post: seat, start_date: 2001, end_date: 2002 } }",
        "10:52 FACT2003 term 't' | 2001 to 2002 | post 'seat' | 1 | 2 | role 'r' 2000 to 2010 @9:51")]
    [InlineData(
        "roles: { r: { person: bo, post: seat, title: A, start_date: 2000, end_date: 2010 } }\nterms: { t: { person: bo, post: seat, start_date: 2001, end_date: 2002 } }",
        "10:51 FACT2002 term 't' | 2001 to 2002 | role 'r' | 2000 to 2010 | person 'bo', post 'seat' @9:77")]
    [InlineData(
        "roles: { r: { person: bo, post: seat, start_date: 2000, end_date: 2010 } }\nterms: { t: { person: ada, post: seat, start_date: 2010, end_date: 2012 } }",
        null)]
    [InlineData(
        "roles: { r: { person: bo, organization: acme, title: CFO, start_date: 2000 } }\nresignations: { q: { title: Bo goes, date: 2005-01-01, classification: resignation, people: [bo], organizations: [acme] } }",
        "9:71 FACT2006 role 'r' | from 2000 | resignation 'q' | 2005-01-01 @10:44")]
    public void Rules_of_a_kind_look_at_what_extends_it(string facts, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Checked.Facts(Kinds + facts + "\n").Shown);

    [Fact]
    public void A_name_is_the_same_in_a_kind_and_in_one_that_extends_it() => Assert.Equal(
        "6:29 FACT1003 legislator 'ada' | person 'cy' | name | Ada @5:41",
        Assert.Single(Checked.Facts(Kinds.Replace("people: { bo: { name: Bo } }", "people: { bo: { name: Bo }, cy: { name: Ada } }", StringComparison.Ordinal)).Shown));

    [Fact]
    public void A_circle_through_a_kind_and_one_that_extends_it_is_told_once() => Assert.Equal(
        "2:39 FACT5121 agency 'dea' | parent | dea, acme, dea @3:46",
        Assert.Single(Checked.Facts("""
            kinds: { agency: { extends: organization, collection: agencies, fields: { country: text? } } }
            agencies: { dea: { name: Dea, parent: acme } }
            organizations: { acme: { name: Acme, parent: dea } }
            """).Shown));

    [Fact]
    public void A_kind_that_says_more_beside_an_inherited_rule_says_it_of_its_own_entries()
    {
        var text = """
            kinds:
              term:
                extends: role
                collection: terms
                fields: { district: text? }
                rules:
                  - no_overlap: { per: [person, post] }
                    severity: error
                    exceptions: { shared: by law }
            people: { bo: { name: Bo } }
            organizations: { acme: { name: Acme } }
            posts: { seat: { title: Seat, organization: acme } }
            roles: { r: { person: bo, post: seat, start_date: 2000, end_date: 2010 } }
            terms:
              shared: { person: bo, post: seat, start_date: 2001, end_date: 2002 }
              late: { person: bo, post: seat, start_date: 2009, end_date: 2012 }
            """;
        var finding = Checked.Facts(text).Single("FACT2002");
        Assert.Equal((15, FindingSeverity.Error), (finding.Location.Start.Line, finding.Severity));

        var unneeded = Checked.Facts(text.Replace("start_date: 2001, end_date: 2002", "start_date: 1991, end_date: 1992", StringComparison.Ordinal));
        Assert.Equal(["FACT5130", "FACT2002"], unneeded.Findings.Select(static item => item.Id));
    }
}
