using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>The repository's own facts. Prints that are not read, or read in several ways, contradict nothing.</summary>
public sealed class ArticleChecksTests
{
    [Fact]
    public void The_facts_of_the_article_contradict_nothing() => Assert.Empty(Shown(null));

    [Fact]
    public void On_the_day_of_the_article_three_plans_are_overdue() => Assert.Equal(
        [
            "facts/amounts.json FACT2009 amount 'amazon-in-anthropic' | date | 2023-09 | 2024-09-26",
            "facts/events.yaml FACT2009 event 'greg-brockman-to-leave-chair' | date | 2023-11 | 2024-09-26",
            "facts/roles.yaml FACT2009 role 'greg-brockman-board-chair' | end_date | 2023-11 | 2024-09-26",
        ],
        Shown("2024-09-26"));

    private static IEnumerable<string> Shown(string? asOf)
    {
        var folder = Path.Combine(SharedData.RepositoryRoot(), "facts");
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(static file => ("facts/" + Path.GetFileName(file), File.ReadAllText(file))).ToList();
        var result = Checked.Files(files, asOf);
        Assert.Empty(result.Faults.Select(Checked.Show));
        return result.Findings.Where(static finding => finding.Id is not (FindingIds.PrintedFigureUnread or FindingIds.PrintedFigureAmbiguous)).Select(static finding => $"{finding.Location.Path} {finding.Id} {string.Join(" | ", finding.Arguments)}");
    }
}
