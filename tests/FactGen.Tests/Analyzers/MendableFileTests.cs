using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Analyzers;

/// <summary>FACT9010: what can be mended in a fact file, told where hosts look for fixes.</summary>
public sealed class MendableFileTests
{
    private const string Reversed = "people:\n  ada: { name: Ada, birth_date: 1990, death_date: 1970 }\n  bo: { name: Bo, birthdate: 1970 }\n";

    [Fact]
    public async Task It_stands_at_the_beginning_of_the_first_file_even_if_nothing_is_used()
    {
        var found = (await FactProject.With(("facts/a.yaml", Reversed)).WithSource("class B { }", "B.cs").WithSource("class A { }", "A.cs").AnalyzeAsync())
            .Where(diagnostic => diagnostic.Id == "FACT9010")
            .ToList();

        Assert.All(found, diagnostic => Assert.Equal("A.cs: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString()));
        Assert.Equal(
            [
                "facts/a.yaml(2,51) FACT2001 can be mended from here: Swap 'death_date' and 'birth_date'",
                "facts/a.yaml(3,19) FACT0007 can be mended from here: Change to 'birth_date'",
            ],
            found.Select(diagnostic => diagnostic.GetMessage()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_diagnostic_in_the_fact_file_carries_the_same_fix()
    {
        var found = Assert.Single(await FactProject.With(("facts/a.yaml", Reversed)).AnalyzeAsync(), diagnostic => diagnostic.Id == "FACT2001");

        Assert.Equal(LocationKind.ExternalFile, found.Location.Kind);
        Assert.Equal("/project/facts/a.yaml", found.Properties["Path"]);
        Assert.Equal("Swap 'death_date' and 'birth_date'", found.Properties["Title"]);
    }

    [Fact]
    public async Task What_the_project_does_not_want_to_hear_of_is_not_mended()
    {
        var project = FactProject.With(("facts/a.yaml", Reversed)).WithSource("class A { }");
        var compilation = project.Compile();
        var quiet = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("FACT2001", ReportDiagnostic.Suppress)]));

        var found = Assert.Single(await Analysis.AnalyzeAsync(quiet, project), diagnostic => diagnostic.Id == "FACT9010");
        Assert.Contains("FACT0007", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_that_is_only_called_Facts_is_none_of_ours()
    {
        var project = FactProject.With(("notes.txt", "")).WithSource("namespace Acme { static class Facts { public static class People { public static string Ada => \"Ada Berg\"; } } class A { string B => Facts.People.Ada; } }");

        Assert.Empty(await project.UseOf());
    }

    [Fact]
    public async Task A_project_without_faults_hears_nothing() =>
        Assert.DoesNotContain(await ArticleFacts.Project.WithSource("class A { }").AnalyzeAsync(), diagnostic => diagnostic.Id == "FACT9010");
}
