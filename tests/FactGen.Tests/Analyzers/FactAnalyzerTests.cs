using FactGen.Analyzers;
using FactGen.Core.Linking;
using FactGen.Generation;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Analyzers;

/// <summary>How findings become diagnostics.</summary>
public sealed class FactAnalyzerTests
{
    private const string Shares = """
        kinds:
          project:
            collection: projects
            fields:
              share: { type: decimal, max: 100, severity: error, message: "A share of {0} is at most a hundred." }
        projects:
          alpha: { share: 101 }

        """;

    [Fact]
    public async Task A_declared_rule_gives_its_own_severity_and_words_braces_and_all()
    {
        var told = Assert.Single(await AnalyzerRun.Of(FactProject.With(("facts/a.yaml", Shares))));

        Assert.Equal("7:19 error FACT5104: A share of {0} is at most a hundred.", AnalyzerRun.Show(told));
        Assert.EndsWith("/docs/rules/FACT5104.md", told.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyzers_that_ask_at_once_are_given_the_same_facts()
    {
        var people = string.Concat(Enumerable.Range(0, 3_000).Select(static i => $"  p-{i}: {{ name: Name {i} }}\n"));
        var options = AnalyzerRun.OptionsOf(FactProject.With(("facts/a.yaml", "people:\n" + people)));

        var facts = new ProjectFacts?[8];
        Parallel.For(0, facts.Length, new() { MaxDegreeOfParallelism = facts.Length }, i => facts[i] = ProjectFacts.Of(options, CancellationToken.None));

        Assert.NotNull(Assert.Single(facts.Distinct()));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task What_the_compilation_says_of_an_id_comes_before_the_rule(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        var project = FactProject.With(("facts/a.yaml", Shares));
        var compilation = project.Compile();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("FACT5104", option)]));

        Assert.Equal(expected, (await AnalyzerRun.Of(project, compilation)).SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task An_exception_excuses_and_is_told_when_nothing_needs_it()
    {
        var excused = Shares.Replace("max: 100,", "max: 100, exceptions: { alpha: agreed },", StringComparison.Ordinal);

        Assert.Empty(await AnalyzerRun.Shown(excused));
        Assert.Equal(
            ["5:55 warning FACT5130: The exception for 'alpha' is not needed: it keeps the rule 'max'"],
            await AnalyzerRun.Shown(excused.Replace("share: 101", "share: 99", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_comment_disables_with_its_reason()
    {
        Assert.Empty(await AnalyzerRun.Shown(Shares.Replace("  alpha", "  # factgen-disable FACT5104: the court said so\n  alpha", StringComparison.Ordinal)));
        Assert.Equal(
            ["7:3 warning FACT5131: This comment disables nothing: it gives no reason; write # factgen-disable FACT2001: the reason", "8:19 error FACT5104: A share of {0} is at most a hundred."],
            await AnalyzerRun.Shown(Shares.Replace("  alpha", "  # factgen-disable FACT5104\n  alpha", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_other_side_may_stand_in_another_file()
    {
        var told = Assert.Single(await AnalyzerRun.Of(FactProject.With(
            ("facts/people.yaml", "people: { ada: { name: Ada, death_date: 1999 } }\n"),
            ("facts/roles.yaml", "organizations: { acme: { name: Acme } }\nroles:\n  r: { person: ada, organization: acme, start_date: 2001 }\n"))));

        Assert.Equal("/project/facts/roles.yaml", told.Location.GetLineSpan().Path);
        Assert.Equal("/project/facts/people.yaml", Assert.Single(told.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task Three_dates_of_which_no_two_contradict_each_other_are_told_once()
    {
        const string Steps = """
            kinds:
              step:
                collection: steps
                fields: { date: date, after: list<step> }
                rules:
                  - less_than: [after.date, date]
            steps:
              offer: { date: 2024-05, after: [sale] }
              review: { date: 2024-05, after: [offer] }
              sale: { date: 2024-05, after: [review] }

            """;

        var told = Assert.Single(await AnalyzerRun.Shown(Steps));
        Assert.StartsWith("9:19 warning FACT2007: These 3 dates cannot all be: ", told, StringComparison.Ordinal);
        Assert.EndsWith(" @10:17 @8:18", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_waits_for_the_end_of_a_compilation_so_that_editors_tell_it_while_one_types() => Assert.All(
        new FactAnalyzer().SupportedDiagnostics,
        static descriptor => Assert.DoesNotContain(WellKnownDiagnosticTags.CompilationEnd, descriptor.CustomTags));

    [Fact]
    public async Task An_edit_of_one_file_is_told_in_another_at_once()
    {
        var roles = ("facts/roles.yaml", "organizations: { acme: { name: Acme } }\nroles:\n  r: { person: ada, organization: acme, start_date: 2001 }\n");

        Assert.Empty(await AnalyzerRun.Of(FactProject.With(("facts/people.yaml", "people: { ada: { name: Ada } }\n"), roles)));
        Assert.Equal(["FACT2004"], (await AnalyzerRun.Of(FactProject.With(("facts/people.yaml", "people: { ada: { name: Ada, death_date: 1999 } }\n"), roles))).Select(static told => told.Id));
    }

    [Theory]
    [InlineData("FactGenAsOf", "yesterday", "a day such as 2024-09-26")]
    [InlineData("FactGenAsOf", "2024-09", "a day such as 2024-09-26")]
    [InlineData("FactGenAsOf", "2024-02-30", "a day such as 2024-09-26")]
    [InlineData("FactGenReportPossible", "maybe", "true or false")]
    public void An_option_that_cannot_be_read_is_told_by_the_generator(string name, string value, string wanted)
    {
        var told = Assert.Single(GeneratorRun.Of(FactProject.With(("facts/a.yaml", "people: { ada: { name: Ada } }\n")).WithProperty(name, value)).Diagnostics);
        Assert.Equal($"The option {name} is '{value}', but wants {wanted}", told.GetMessage());
    }

    [Fact]
    public async Task Generator_and_analyzer_read_and_bind_a_text_once_between_them()
    {
        var project = FactProject.With(("facts/a.yaml", "people: { ada: { name: Ada } }\n"));
        GeneratorRun.Of(project);
        var file = project.Files[0];
        var document = DocumentCache.Get(file, TestContext.Current.CancellationToken);
        var memory = new FileMemory(Core.Kinds.BuiltInKinds.Catalog);
        var binding = BindingCache.Get(document, "facts/a.yaml", memory, TestContext.Current.CancellationToken);

        await AnalyzerRun.Of(project);

        Assert.Same(document, DocumentCache.Get(file, TestContext.Current.CancellationToken));
        Assert.Same(binding, BindingCache.Get(document, "facts/a.yaml", memory, TestContext.Current.CancellationToken));
    }
}
