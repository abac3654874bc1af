using System.Text.RegularExpressions;
using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>What the article prints, as this project's own facts quote it, and what the reference does.</summary>
public sealed class ArticlePrintsTests
{
    private static readonly EquatableArray<Finding> Findings = Prints.Check(
        Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot(), "facts"))
            .Where(static file => !file.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static file => ("facts/" + Path.GetFileName(file), File.ReadAllText(file))));

    [Fact]
    public void Every_figure_of_the_article_agrees_with_its_value() =>
        Assert.DoesNotContain(Findings, static finding => finding.Id != FindingIds.PrintedFigureUnread);

    [Fact]
    public void What_is_not_read_are_words_that_name_no_day() =>
        Assert.Equal(
            ["'同一时间'", "'同时'", "'回归这一年'", "'当时'", "'最近'", "'短短几天时间'", "'过去一年左右'", "'过去一年里'"],
            Findings.Select(static finding => finding.Arguments[2]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_example_of_the_reference_agrees()
    {
        var page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "figures.md"));
        var example = Regex.Match(page, @"```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains("printed: 4.5亿美元", example, StringComparison.Ordinal);
        Assert.Empty(Prints.Check(("facts/a.yaml", example)));
    }

    [Fact]
    public void The_example_of_evidence_holds_and_would_not_with_another_paragraph()
    {
        var page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "figures.md"));
        var parts = Regex.Match(page, @"```yaml\n# facts/press.yaml\n(.*?)# (facts/\S+)\n(.*?)```", RegexOptions.Singleline).Groups;
        string[] Ids(string facts) => [.. Checked.Files([("facts/press.yaml", facts), (parts[2].Value, parts[3].Value)]).Findings.Select(static finding => finding.Id)];

        Assert.Empty(Ids(parts[1].Value));
        Assert.Equal([FindingIds.PrintedElsewhere], Ids(parts[1].Value.Replace("at: 2", "at: 1", StringComparison.Ordinal)));
    }
}
