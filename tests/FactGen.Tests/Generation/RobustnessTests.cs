using CsCheck;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generation;

/// <summary>Any bytes in a fact file give diagnostics with a place, and leave every healthy fact standing.</summary>
public sealed class RobustnessTests
{
    private const string Healthy = "facts/healthy.yaml";
    private const string Broken = "facts/broken.yaml";

    private static readonly IReadOnlyList<string> Fixtures = ArticleFacts.Files;

    [Fact]
    public void Truncations_of_the_article_s_facts()
    {
        foreach (var fixture in Fixtures)
        {
            var text = File.ReadAllText(fixture);
            var run = Start(Path.GetExtension(fixture));
            for (var cut = 0; cut < text.Length; cut += Math.Max(1, text.Length / 40)) run = AssertSurvives(run, text[..cut], fixture);
        }
    }

    [Fact]
    public void Mutations_of_the_article_s_facts()
    {
        const string Poison = "{}[]:#&*!|>'\"%@`,?-\n\t\0\u2028\uD842 a";
        var gen = Gen.Select(Gen.Int[0, Fixtures.Count - 1].Select(index => Fixtures[index]), Gen.Double[0, 1], Gen.Int[0, Poison.Length - 1].Select(index => Poison[index]), Gen.Int[0, 3]);
        var run = Start(".yaml");
        gen.Sample(
            (fixture, place, poison, taken) =>
            {
                var text = File.ReadAllText(fixture);
                var at = (int)(place * (text.Length - 4));
                run = AssertSurvives(run, string.Concat(text.AsSpan(0, at), poison.ToString(), text.AsSpan(at + taken)), fixture);
            },
            iter: 150,
            threads: 1);
    }

    [Fact]
    public void Random_texts()
    {
        var run = Start(".yaml");
        Gen.String[Gen.Char, 0, 200].Sample(text => run = AssertSurvives(run, text, "random"), iter: 150, threads: 1);
    }

    [Theory]
    [InlineData("/app/")]
    [InlineData("")]
    public void Files_of_one_name_in_several_folders_are_told_apart(string projectDirectory)
    {
        var run = GeneratorRun.Of(new FactProject
        {
            Files =
            [
                new("/one/facts/people.yaml", "people: { ada-berg: { name: Ada Berg } }"),
                new("/two/facts/people.yaml", "people: { bo-lind: { name: Bo Lind } }"),
            ],
        }.WithProperty("ProjectDir", projectDirectory));

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Diagnostics);
        run.AssertCompilesWithoutWarning();
        Assert.Contains("BoLind", run.Sources["Facts.People.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Start(string extension) => GeneratorRun.Of(FactProject.With(
        (Healthy, "people: { ada-berg: { name: Ada Berg } }"),
        (Path.ChangeExtension(Broken, extension), "")));

    private static GeneratorRun AssertSurvives(GeneratorRun run, string text, string name)
    {
        var path = run.Project.Files.Single(file => !file.Path.EndsWith(Healthy, StringComparison.Ordinal)).Path[FactProject.Root.Length..];
        var next = run.Then(run.Project.WithFile(path, text));

        Assert.Null(next.Result.Exception);
        Assert.Contains(next.Sources, source => source.Key.StartsWith("Facts.healthy", StringComparison.Ordinal) && source.Value.Contains("AdaBerg", StringComparison.Ordinal));
        Assert.All(next.Diagnostics, diagnostic => Assert.True(diagnostic.Id != "FACT0020" && diagnostic.Location.Kind == LocationKind.ExternalFile, $"{name}: {diagnostic}\n{text}"));
        var errors = next.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{name}: {errors.FirstOrDefault()}\n{text}");
        return next;
    }
}
