namespace FactGen.Core.Tests.Checks;

/// <summary>The repository's own facts.</summary>
public sealed class ArticleChecksTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("2024-09-26")]
    public void The_facts_of_the_article_contradict_nothing(string? asOf)
    {
        var root = SharedData.RepositoryRoot();
        var files = Directory.GetFiles(Path.Combine(root, "facts")).Order(StringComparer.Ordinal).Select(file => ("facts/" + Path.GetFileName(file), File.ReadAllText(file))).ToList();

        var result = Checked.Files(files, asOf);

        Assert.Empty(result.Faults.Select(Checked.Show));
        Assert.Empty(result.Findings.Select(finding => $"{finding.Location.Path} {Checked.Show(finding)}"));
    }
}
