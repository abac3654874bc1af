using FactGen.Tests.Harness;

namespace FactGen.Tests.Generation;

/// <summary>Which additional files are fact files, where the package's items say so.</summary>
public sealed class CandidateTests
{
    [Theory]
    [InlineData("press.toml")]
    [InlineData("press.yaml.txt")]
    [InlineData("press")]
    public void A_fact_file_of_a_format_that_is_not_read_is_told_and_no_other_is_lost(string name)
    {
        var run = GeneratorRun.Of(Packaged(new TextFile(FactProject.Root + name, "people: { bo-lind: { name: Bo Lind } }", "FactFile")));

        var told = Assert.Single(run.Diagnostics);
        Assert.Equal(
            ($"/project/{name}: (0,0)-(0,0)", $"warning FACT0025: '{name}' is a FactFile, but only .yaml, .yml and .json are read; nothing of it is compiled"),
            (told.Location.GetLineSpan().ToString(), $"{told.Severity.ToString().ToLowerInvariant()} {told.Id}: {told.GetMessage(null)}"));
        Assert.Contains("AdaBerg", run.Sources["Facts.People.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_sources_and_files_of_others_are_no_fact_files()
    {
        var run = GeneratorRun.Of(Packaged(
            new(FactProject.Root + "facts/texts/gazette.txt", "The Gazette", "FactText"),
            new(FactProject.Root + "stylecop.json", "{ \"settings\": {} }", "AdditionalFiles"),
            new(FactProject.Root + "facts/api.toml", "")));

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.Sources, source => source.Key.Contains("stylecop", StringComparison.Ordinal));
    }

    private static FactProject Packaged(params TextFile[] files) => new FactProject
    {
        Files = [new(FactProject.Root + "facts/press.yaml", "people: { ada-berg: { name: Ada Berg } }", "FactFile"), .. files],
    }.WithProperty("FactGenPropsImported", "true");
}
