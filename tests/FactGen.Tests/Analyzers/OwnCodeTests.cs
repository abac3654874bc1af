using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Analyzers;

/// <summary>No rule about the use of facts complains of this project's own code, with the article's facts at hand.</summary>
public sealed class OwnCodeTests
{
    [Theory]
    [InlineData("src/FactGen.Core")]
    [InlineData("src/FactGen")]
    [InlineData("src/FactGen.Sample")]
    public async Task Nothing_is_found_there(string folder)
    {
        var project = Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Aggregate(ArticleFacts.Project.WithProperty("RootNamespace", "FactGen.Sample"), (project, path) => project.WithSource(File.ReadAllText(path), path));
        var found = await project.AnalyzeAsync(mayBeBroken: true);

        Assert.DoesNotContain(found, diagnostic => diagnostic.Id.StartsWith("FACT9", StringComparison.Ordinal));
        Assert.NotEmpty(project.Sources);
    }

    [Fact]
    public async Task And_it_would_be_found_if_it_were_there()
    {
        var found = await ArticleFacts.Project.WithSource("class A { string Name => \"Mira Murati\"; }").AnalyzeAsync();

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found, diagnostic => diagnostic.Id == "FACT9008").Severity);
    }
}
