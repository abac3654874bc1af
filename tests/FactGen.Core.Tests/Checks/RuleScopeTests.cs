namespace FactGen.Core.Tests.Checks;

/// <summary>What the rules that look at many records look at together: the items of one parent, the kinds of one circle, what another rule tells as well.</summary>
public sealed class RuleScopeTests
{
    [Fact]
    public void A_rule_of_a_nested_record_on_all_looks_at_those_of_one_parent()
    {
        var text = """
            kinds:
              thing:
                collection: things
                fields:
                  parts: { type: list<record>, fields: { n: { type: integer, unique: true } } }
                  more: { type: map<record>, fields: { n: { type: integer, unique: true } } }
            things:
              a: { parts: [{ n: 1 }, { n: 2 }], more: { x: { n: 1 }, y: { n: 3 } } }
              b: { parts: [{ n: 1 }, { n: 1 }], more: { x: { n: 4 }, y: { n: 4 } } }
            """;
        Assert.Equal(
            [
                "9:31 FACT5112 item 2 of parts of thing 'b' | item 1 of parts of thing 'b' | n 1 @9:21",
                "9:66 FACT5112 item 'y' of more of thing 'b' | item 'x' of more of thing 'b' | n 4 @9:53",
            ],
            Checked.Facts(text).Shown);
    }

    [Fact]
    public void A_circle_through_two_kinds_is_told_once()
    {
        var text = """
            kinds: { party: { fields: { above: { type: party?, acyclic: true } } } }
            people: { ada: { name: Ada, above: acme } }
            organizations: { acme: { name: Acme, above: bo-inc }, bo-inc: { name: Bo Inc, above: ada } }
            """;
        Assert.Equal("2:36 FACT5121 person 'ada' | above | ada, acme, bo-inc, ada @3:45 @3:86", Assert.Single(Checked.Facts(text).Shown));
    }

    [Fact]
    public void A_long_chain_is_followed_to_its_end()
    {
        var organizations = Enumerable.Range(0, 20_000).Select(static i => $"  o{i}: {{ name: N{i}, parent: o{(i + 1) % 20_000} }}");
        var finding = Checked.Facts("organizations:\n" + string.Join('\n', organizations) + "\n").Single("FACT5121");
        Assert.Equal(1, finding.Location.Start.Line);
    }

    [Fact]
    public void A_rule_of_an_abstract_kind_runs_in_each_kind_that_extends_it()
    {
        var text = """
            kinds: { party: { fields: { vat: { type: text?, unique: true } } } }
            people: { ada: { name: Ada, vat: X1 }, bo: { name: Bo, vat: X1 } }
            organizations: { acme: { name: Acme, vat: X1 } }
            """;
        Assert.Equal("2:61 FACT5112 person 'bo' | person 'ada' | vat X1 @2:34", Assert.Single(Checked.Facts(text).Shown));
    }

    /// <summary>Two of one name are one fault, and that they are in one room at once another; of one name and start only the first is told.</summary>
    [Theory]
    [InlineData("{ type: text, unique: true }", "no_overlap: { per: room }", "FACT5112 FACT2002")]
    [InlineData("{ type: text, unique: true }", "capacity: { per: room, seats: 1 }", "FACT5112 FACT2003")]
    [InlineData("text", "unique: [room, start]\n      - no_overlap: { per: room }", "FACT5112")]
    public void What_is_not_unique_may_overlap_as_well(string name, string rule, string expected) => Assert.Equal(expected, string.Join(' ', Checked.Facts($$"""
        kinds:
          clinic:
            collection: clinics
            period: [start, end]
            fields: { name: {{name}}, room: text, start: date, end: date }
            rules:
              - {{rule}}
        clinics:
          a: { name: N, room: R, start: 2020-01-01, end: 2021-01-01 }
          b: { name: N, room: R, start: 2020-01-01, end: 2021-06-01 }
        """).Findings.Select(static finding => finding.Id).OrderDescending()));
}
