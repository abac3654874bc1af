using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>Severity, message and exceptions beside a rule; comments in the file.</summary>
public sealed class ReportingTests
{
    private const string Life = "  ada: { name: Ada, birth_date: 2000, death_date: 1999 }";

    [Fact]
    public void A_rule_has_its_own_severity_and_words()
    {
        var result = Checked.Facts("""
            kinds:
              project:
                collection: projects
                fields:
                  share: { type: decimal?, max: 100, severity: error, message: A share is at most a hundred. }
                  name: text?
                rules:
                  - unique: name
                    severity: info
                  - not: share
            projects:
              alpha: { share: 101, name: A }
              beta: { name: A }
            """);
        Assert.Equal(
            [("FACT5104", FindingSeverity.Error, "A share is at most a hundred."), ("FACT5125", null, null), ("FACT5112", FindingSeverity.Info, null)],
            result.Findings.Select(static finding => (finding.Id, finding.Severity, finding.Message)));
    }

    [Fact]
    public void An_exception_excuses_its_entry_alone()
    {
        var result = Checked.Facts(Shares("{ alpha: agreed }", "101", "102"));
        Assert.Equal("5:18 FACT5104 project 'beta' | share | 102 | 100", Assert.Single(result.Shown));
    }

    [Fact]
    public void An_exception_that_excuses_nothing_any_more_is_told_at_its_place()
    {
        var result = Checked.Facts(Shares("{ alpha: agreed, gone: once }", "100", "99"));
        Assert.Equal(["2:94 FACT5130 alpha | it keeps the rule 'max'", "2:109 FACT5130 gone | no project has that key"], result.Shown);
    }

    [Fact]
    public void An_exception_of_a_kind_without_entries_excuses_nothing() =>
        Checked.Facts("kinds: { project: { collection: projects, fields: { share: { type: decimal, max: 1, exceptions: { a: b } } } } }").Single(FindingIds.UnusedException);

    [Fact]
    public void An_exception_to_a_rule_on_all_leaves_the_others_to_be_compared()
    {
        var text = """
            kinds:
              lease:
                collection: leases
                period: [from, until]
                fields: { from: date, until: date }
                rules:
                  - no_overlap
                    exceptions: { long: it is a frame }
            leases:
              long: { from: 2000, until: 2020 }
              a: { from: 2001, until: 2003 }
              b: { from: 2002, until: 2004 }
            """.Replace("- no_overlap\n", "- no_overlap: {}\n", StringComparison.Ordinal);
        Assert.Equal("12:14 FACT2002 lease 'b' | 2002 to 2004 | lease 'a' | 2001 to 2003 | no two may overlap @11:27", Assert.Single(Checked.Facts(text).Shown));

        var needed = text.Replace("b: { from: 2002, until: 2004 }", "b: { from: 2004, until: 2005 }", StringComparison.Ordinal);
        Assert.Empty(Checked.Facts(needed).Shown);

        var unneeded = needed.Replace("long: { from: 2000, until: 2020 }", "long: { from: 1990, until: 1995 }", StringComparison.Ordinal);
        Assert.Equal("8:23 FACT5130 long | it keeps the rule 'no_overlap'", Assert.Single(Checked.Facts(unneeded).Shown));
    }

    [Fact]
    public void A_built_in_rule_written_again_takes_what_is_said_beside_it_and_is_asked_once()
    {
        var text = """
            kinds:
              role:
                rules:
                  - within: { of: person }
                    severity: error
                    message: Nobody works after death.
                    exceptions: { honour: given after death }
              person:
                fields:
                  name: { type: text, distinguishable: true, exceptions: { ada-too: a namesake } }
            people: { ada: { name: Ada, death_date: 2020 }, ada-too: { name: Ada } }
            organizations: { acme: { name: Acme } }
            roles:
              honour: { person: ada, organization: acme, title: Fellow, start_date: 2021 }
              chair: { person: ada, organization: acme, title: Chair, start_date: 2022 }
            """;
        var finding = Checked.Facts(text).Single("FACT2004");
        Assert.Equal((14, FindingSeverity.Error, "Nobody works after death."), (finding.Location.Start.Line, finding.Severity, finding.Message));

        var unneeded = Checked.Facts(text.Replace("death_date: 2020", "death_date: 2023", StringComparison.Ordinal).Replace("name: Ada }", "name: Bo }", StringComparison.Ordinal));
        Assert.Equal(["7:23 FACT5130 honour | it keeps the rule 'within'", "10:64 FACT5130 ada-too | it keeps the rule 'distinguishable'"], unneeded.Shown);
    }

    [Theory]
    [InlineData(false, "FACT5130")]
    [InlineData(true, "")]
    public void An_exception_to_what_is_only_possible_is_needed_by_who_asks_for_that(bool possible, string expected)
    {
        var result = Checked.Facts(
            """
            kinds:
              stay: { collection: stays, fields: { from: date, until: date }, rules: [{ less_than: [from, until], exceptions: { a: the ledger has both } }] }
            stays:
              a: { from: 2020-05, until: 2020 }
            """,
            possible: possible);
        Assert.Equal(expected, string.Join(' ', result.Findings.Select(static finding => finding.Id)));
    }

    [Fact]
    public void An_exception_of_a_key_gone_wrong_is_told_with_the_near_one() =>
        Assert.Equal(
            ["2:94 FACT5130 alhpa | no project has that key; did you mean 'alpha'?", "4:19 FACT5104 project 'alpha' | share | 101 | 100"],
            Checked.Facts(Shares("{ alhpa: agreed }", "101", "99")).Shown);

    [Theory]
    [InlineData("people:\n  # factgen-disable FACT2001: both dates are in the archive\n" + Life)]
    [InlineData("people:\n  # factgen-disable FACT2001, FACT1003: both\n\n  # another comment\n" + Life + "\n  bo: { name: Ada }", "FACT1003")]
    [InlineData("people:\n" + Life + " # factgen-disable FACT2001: both")]
    [InlineData("people:\n  ada: # factgen-disable FACT2001: both\n    name: Ada\n    birth_date: 2000\n    death_date: 1999")]
    [InlineData("people:\n  ada:\n    name: Ada\n    birth_date: 2000\n    # factgen-disable FACT2001: both\n    death_date: 1999")]
    [InlineData("people:\n  ada:\n    name: Ada\n    birth_date: 2000\n    death_date: 1999   #factgen-disable FACT2001 : both")]
    public void A_comment_disables_a_rule_for_the_next_line_or_the_entry(string text, params string[] left) =>
        Assert.Equal(left, Checked.Facts(text).Findings.Select(static finding => finding.Id).Where(static id => id != FindingIds.UnusedDisable));

    [Theory]
    [InlineData("people:\n  ada:\n    # factgen-disable FACT2001: both\n    name: Ada\n    birth_date: 2000\n    death_date: 1999")]
    [InlineData("people:\n  # factgen-disable FACT2001: both\n  bo: { name: Bo }\n" + Life)]
    [InlineData("people:\n  # factgen-disable FACT2002: both\n" + Life)]
    [InlineData("people:\n" + Life + "\n  # factgen-disable FACT2001: both")]
    public void A_comment_elsewhere_disables_nothing_and_is_told(string text) =>
        Assert.Equal(["FACT2001", "FACT5132"], Checked.Facts(text).Findings.Select(static finding => finding.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("FACT2001", "it gives no reason")]
    [InlineData("FACT2001:  ", "it gives no reason")]
    [InlineData("", "it names no rule")]
    [InlineData(": because", "it names no rule")]
    [InlineData("FACT2999: because", "'FACT2999' is no id of a diagnostic; write # factgen-disable FACT2001: the reason")]
    [InlineData("fact2001: because", "'fact2001' is no id of a diagnostic; write # factgen-disable FACT2001: the reason")]
    [InlineData("-next-line FACT2001: because", "'-next-line' is no id of a diagnostic; write # factgen-disable FACT2001: the reason")]
    [InlineData("FACT0007: because", "FACT0007 is about how the file is read: mend it, or set its severity in a .globalconfig")]
    [InlineData("FACT5002: because", "FACT5002 is about how the file is read: mend it, or set its severity in a .globalconfig")]
    [InlineData("FACT9005: because", "FACT9005 is about C# code, and is disabled there: #pragma warning disable FACT9005")]
    [InlineData("FACT5132: because", "FACT5132 is about a comment or an exception that is not needed: take that away")]
    public void A_comment_that_cannot_be_understood_disables_nothing(string comment, string problem)
    {
        var result = Checked.Facts($"people:\n  # factgen-disable {comment}\n{Life}");
        Assert.Equal(["FACT5131", "FACT2001"], result.Findings.Select(static finding => finding.Id));
        Assert.StartsWith(problem, result.Findings[0].Arguments[0], StringComparison.Ordinal);
        Assert.Equal((1, 2), (result.Findings[0].Location.Start.Line, result.Findings[0].Location.Start.Character));
    }

    [Fact]
    public void Ordinary_comments_are_let_be() =>
        Assert.Empty(Checked.Facts("# factgen-generated: no\n# see factgen-disable FACT2001 in the docs\npeople: {} # factgen\n").Shown);

    [Fact]
    public void Findings_are_in_the_order_of_files_and_places_whatever_the_order_of_the_files()
    {
        (string, string)[] files = [("facts/b.yaml", "people:\n" + Life), ("facts/a.yaml", "people:\n  bo: { name: Ada, birth_date: 2000, death_date: 1998 }\n")];
        var shown = Checked.Files(files).Findings.Select(static finding => $"{finding.Location.Path} {Checked.Show(finding)}").ToList();
        Assert.Equal(shown, Checked.Files([files[1], files[0]]).Findings.Select(static finding => $"{finding.Location.Path} {Checked.Show(finding)}"));
        Assert.Equal(["facts/a.yaml", "facts/b.yaml", "facts/b.yaml"], shown.Select(static line => line.Split(' ')[0]));
    }

    [Fact]
    public void Places_in_JSON_are_as_exact()
    {
        var result = Checked.Files([("facts/a.json", """{ "people": { "ada": { "name": "Ada", "birth_date": "2000", "death_date": "1999" } } }""")]);
        Assert.Equal("1:75 FACT2001 person 'ada' | death_date | 1999 | birth_date | 2000 @1:53", Assert.Single(result.Shown));
    }

    private static string Shares(string exceptions, string alpha, string beta) => $$"""
        kinds:
          project: { collection: projects, fields: { share: { type: decimal, max: 100, exceptions: {{exceptions}} } } }
        projects:
          alpha: { share: {{alpha}} }
          beta: { share: {{beta}} }
        """;
}
