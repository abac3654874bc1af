using FactGen.CodeFixes;
using FactGen.Tests.Harness;

namespace FactGen.Tests.CodeFixes;

/// <summary>Fact files mended from C# (FACT9010), and from themselves. What each fix writes is tested with Core.</summary>
public sealed class FactFileCodeFixTests
{
    private const string Before = "# people\r\npeople:\r\n  ada: { name: Ada, birth_date: 1990, death_date: 1970 } # odd\r\n  bo:\r\n    name: Bo\r\n    birthdate: 1970\r\n";
    private const string After = "# people\r\npeople:\r\n  ada: { name: Ada, birth_date: 1970, death_date: 1990 } # odd\r\n  bo:\r\n    name: Bo\r\n    birth_date: 1970\r\n";
    private const string Other = "{ \"organizations\": { \"acme\": { \"name\": \"Acme\", \"parent\": \"north-fnd\" }, \"north-fund\": { \"name\": \"N\" } } }";

    private static FactProject Project { get; } = FactProject.With(("facts/a.yaml", Before), ("facts/b.json", Other)).WithSource("class A { }", "A.cs");

    [Fact]
    public async Task All_files_are_mended_at_once_from_a_place_in_CSharp()
    {
        var fixedProject = await Harness.CodeFixes.FixAllAsync(Project, new FactFileCodeFix(), "FACT9010");

        Assert.Equal(After, fixedProject.TextOf("facts/a.yaml"));
        Assert.Equal(Other.Replace("north-fnd", "north-fund", StringComparison.Ordinal), fixedProject.TextOf("facts/b.json"));
        Assert.Equal(Project.Sources, fixedProject.Sources);
        Assert.Empty(await fixedProject.AnalyzeAsync());
        Assert.Empty(GeneratorRun.Of(fixedProject).Diagnostics);
    }

    [Theory]
    [InlineData("FACT2001", "facts/a.yaml")]
    [InlineData("FACT1001", "facts/b.json")]
    public async Task One_fault_is_mended_from_the_fact_file_itself(string id, string path)
    {
        var fixedProject = await Harness.CodeFixes.FixAsync(Project, new FactFileCodeFix(), id);

        Assert.NotEqual(Project.TextOf(path), fixedProject.TextOf(path));
        Assert.Single(Project.Files.Zip(fixedProject.Files), pair => pair.First.GetText().ToString() != pair.Second.GetText().ToString());
        Assert.DoesNotContain(await fixedProject.AnalyzeAsync(), diagnostic => diagnostic.Id == id);
    }

    [Fact]
    public async Task Edits_that_several_diagnostics_carry_are_made_once()
    {
        var project = FactProject
            .With(("facts/a.yaml", "kinds: { event: { rules: [citation_needed: true] } }\nevents:\n  one: { title: One, date: 2024 }\n  two: { title: Two, date: 2024 }\n"))
            .WithSource("class A { }", "A.cs");
        var fixedProject = await Harness.CodeFixes.FixAllAsync(project, new FactFileCodeFix(), "FACT9010");

        Assert.Equal(
            "sources: { to-be-cited: { title: To be cited, published: XXXX } }\nkinds: { event: { rules: [citation_needed: true] } }\nevents:\n"
            + "  one: { source: to-be-cited, title: One, date: 2024 }\n  two: { source: to-be-cited, title: Two, date: 2024 }\n",
            fixedProject.TextOf("facts/a.yaml"));
    }

    [Fact]
    public async Task A_place_moves_to_where_the_local_text_has_the_print()
    {
        const string text = "source: gazette\nsources:\n  gazette: { title: G, published: 2024, language: en, text: g.txt }\nevents:\n  round: { title: Round, date: { value: 2023-05, printed: May 2023, at: 1 } } # closed\n";
        var project = FactProject.With(("facts/a.yaml", text), ("facts/g.txt", "In numbers\n\nIn May 2023 it closed.\n")).WithSource("class A { }", "A.cs");
        var fixedProject = await Harness.CodeFixes.FixAsync(project, new FactFileCodeFix(), "FACT4007");

        Assert.Equal(text.Replace("at: 1", "at: 2", StringComparison.Ordinal), fixedProject.TextOf("facts/a.yaml"));
        Assert.Empty(await fixedProject.AnalyzeAsync());
    }
}
