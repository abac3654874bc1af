using FactGen.Tests.Harness;

namespace FactGen.Tests.Analyzers;

/// <summary>What the built-in kinds carry, as an author who declares nothing is told of it.</summary>
public sealed class BuiltInKindsTests
{
    private const string Acme = """
        people:
          ada-berg: { name: Ada Berg, birth_date: 1960-05-01, death_date: 2021-03 }
          bo-lind: { name: Bo Lind }
        organizations:
          acme: { name: Acme, founding_date: 1990, dissolution_date: 2022 }
        posts:
          acme-cfo: { title: CFO, organization: acme, seats: 1 }
        sources:
          gazette: { title: Gazette, published: 2024-03-01 }

        """;

    [Theory]
    [InlineData(
        "roles:\n  cfo: { person: bo-lind, post: acme-cfo, start_date: 2018-03, end_date: 2017 }",
        "11:74 warning FACT2001: role 'cfo' ends before it starts: end_date is 2017, but start_date is 2018-03 @11:55")]
    [InlineData(
        "roles:\n  cfo: { person: ada-berg, post: acme-cfo, start_date: 2021-04, end_date: 2021-05 }",
        "11:56 warning FACT2004: start_date 2021-04 of role 'cfo' is after death_date 2021-03 of person 'ada-berg' @2:67")]
    [InlineData(
        "roles:\n  cfo: { person: bo-lind, post: acme-cfo, start_date: 1989, end_date: 1991 }",
        "11:55 warning FACT2004: start_date 1989 of role 'cfo' is before founding_date 1990 of organization 'acme' @5:38")]
    [InlineData(
        "events:\n  fair: { title: The fair, date: 2023, people: [ada-berg] }",
        "11:34 warning FACT2004: date 2023 of event 'fair' is after death_date 2021-03 of person 'ada-berg' @2:67")]
    [InlineData(
        "events:\n  fair: { title: The fair, date: 1980, organizations: [acme] }",
        "11:34 warning FACT2004: date 1980 of event 'fair' is before founding_date 1990 of organization 'acme' @5:38")]
    [InlineData(
        "roles:\n  ada: { person: ada-berg, post: acme-cfo, start_date: 2000, end_date: 2010 }\n  bo: { person: bo-lind, post: acme-cfo, start_date: 2008, end_date: 2012 }",
        "12:54 warning FACT2003: role 'bo' (2008 to 2012) is one too many for post 'acme-cfo': at most 1 at a time, but together with role 'ada' 2000 to 2010 these are 2 @11:56")]
    [InlineData(
        "roles:\n  one: { person: bo-lind, post: acme-cfo, title: A, start_date: 2000, end_date: 2010 }\n  two: { person: bo-lind, post: acme-cfo, title: B, start_date: 2008, end_date: 2012 }",
        "12:65 warning FACT2002: role 'two' (2008 to 2012) overlaps role 'one' (2000 to 2010): person 'bo-lind', post 'acme-cfo' @11:81")]
    [InlineData(
        "roles:\n  cfo: { person: bo-lind, post: acme-cfo, start_date: 2018-03 }\nevents:\n  leaves: { title: Bo leaves, date: 2020-03-14, classification: departure, people: [bo-lind], organizations: [acme] }",
        "11:55 warning FACT2006: role 'cfo' (from 2018-03) goes on after event 'leaves' on 2020-03-14 ended it @13:37")]
    [InlineData(
        "events:\n  fair: { title: The fair, date: 2024-05-01, source: gazette }",
        "11:34 warning FACT4005: date 2024-05-01 of event 'fair' is after 2024-03-01, when its source 'gazette' was published @9:41")]
    [InlineData(
        "amounts:\n  loan: { money: [{ value: 5 USD, note: one }, { value: 6 USD, note: other }] }",
        "11:57 warning FACT3003: money of amount 'loan' is 6 USD, but another statement says 5 USD, and none of them is preferred @11:28")]
    [InlineData(
        "roles:\n  cfo: { person: bo-lnd, post: acme-cfo }",
        "11:18 error FACT1001: 'bo-lnd' is the key of no person; did you mean 'bo-lind'?")]
    [InlineData(
        "roles:\n  cfo: { person: acme, post: acme-cfo }",
        "11:18 error FACT1002: 'acme' is an entry of kind organization, but kind person is wanted here @5:3")]
    [InlineData(
        "amounts:\n  loan: { money: { value: 5 USD, printed: $6 }, source: gazette }",
        "11:43 warning FACT4001: money of amount 'loan': the source prints '$6' (6 USD or 6 CAD or 6 AUD or 6 NZD or 6 HKD or 6 SGD or 6 TWD or 6 MXN or 6 ARS or 6 CLP or 6 COP), but the value is 5 USD @11:27")]
    public async Task A_fault_is_told_with_both_sides(string facts, string expected) =>
        Assert.Equal([expected], await AnalyzerRun.Shown(Acme + facts + "\n"));

    [Theory]
    [InlineData(
        "people:\n  ada: { name: Ada, birth_date: 1960, death_date: 1959 }",
        "2:51 warning FACT2001: person 'ada' ends before it starts: death_date is 1959, but birth_date is 1960 @2:33")]
    [InlineData(
        "organizations:\n  acme: { name: Acme, parent: bolt }\n  bolt: { name: Bolt, parent: acme }",
        "2:31 warning FACT5121: parent of organization 'acme' leads in a circle: acme, bolt, acme @3:31")]
    [InlineData(
        "organizations:\n  acme: { name: Acme, parent: acme }",
        "2:31 warning FACT5121: parent of organization 'acme' leads in a circle: acme, acme")]
    [InlineData(
        "people:\n  ada: { name: Ada Berg }\n  berg: { name: Ada Berg }",
        "3:17 warning FACT1003: person 'berg' has the same name as person 'ada': 'Ada Berg' @2:16")]
    [InlineData(
        "organizations:\n  openai: { name: OpenAI }\n  lab: { name: OpenAl }",
        "3:16 warning FACT1004: The name of organization 'lab', 'OpenAl', looks like that of organization 'openai', 'OpenAI', but has 'l' (U+006C) for 'I' (U+0049) in place 6 @2:19")]
    [InlineData(
        "dates:\n  day-1: { title: A, date: 2020 }\n  day-l: { title: B, date: 2021 }",
        "3:3 warning FACT1005: In dates the key 'day-l' looks like the key 'day-1', but has 'l' (U+006C) for '1' (U+0031) in place 5 @2:3")]
    public async Task A_fault_of_identity_or_of_a_life_is_told(string facts, string expected) =>
        Assert.Equal([expected], await AnalyzerRun.Shown(facts + "\n"));

    [Fact]
    public async Task What_is_planned_is_overdue_only_by_the_day_of_the_project()
    {
        const string Launch = "events:\n  launch: { title: The launch, date: 2024-06-01, status: planned }\n";

        Assert.Empty(await AnalyzerRun.Shown(Launch));
        Assert.Empty(await AnalyzerRun.Shown(Launch, ("FactGenAsOf", "2024-06-01")));
        Assert.Equal(
            ["2:38 info FACT2009: date 2024-06-01 of event 'launch' is planned, but the facts are judged as of 2024-06-02, when that day has passed"],
            await AnalyzerRun.Shown(Launch, ("FactGenAsOf", "2024-06-02")));
    }

    [Fact]
    public async Task What_depends_on_rough_dates_is_told_only_to_who_asks()
    {
        const string Life = "people:\n  ada: { name: Ada, birth_date: 1960, death_date: 1960-03 }\n";

        Assert.Empty(await AnalyzerRun.Shown(Life));
        Assert.Empty(await AnalyzerRun.Shown(Life, ("FactGenReportPossible", "false")));
        Assert.Equal(
            ["2:51 info FACT2008: person 'ada' may be wrong, depending on what is known only roughly: death_date 1960-03 before birth_date 1960 (would be FACT2001) @2:33"],
            await AnalyzerRun.Shown(Life, ("FactGenReportPossible", "True")));
    }

    [Fact]
    public async Task The_facts_of_the_article_contradict_nothing() =>
        Assert.DoesNotContain(await AnalyzerRun.Of(ArticleFacts.Project), static diagnostic => diagnostic.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
}
