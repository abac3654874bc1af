using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>The article beside the repository, against what this project's facts say it prints.</summary>
public sealed class ArticleEvidenceTests
{
    private static readonly string[] Ids = [FindingIds.PrintedElsewhere, FindingIds.PrintedNowhere, FindingIds.PrintedInSeveral];

    private static IEnumerable<string> Check(Func<string, string> change)
    {
        var article = Path.Combine(SharedData.RepositoryRoot(), "..", "shared", "seed", "article.txt");
        Assert.SkipUnless(File.Exists(article), "../shared/seed/article.txt is missing");
        var facts = Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot(), "facts")).Order(StringComparer.Ordinal)
            .Select(file => ("facts/" + Path.GetFileName(file), change(File.ReadAllText(file))));
        return Checked.Files([.. facts, ("facts/article.txt", File.ReadAllText(article))]).Findings
            .Where(static finding => Ids.Contains(finding.Id)).Select(Checked.Show);
    }

    private static string WithText(string facts) => facts.Replace("    language: zh\n", "    language: zh\n    text: article.txt\n", StringComparison.Ordinal);

    [Fact]
    public void Every_print_of_ours_stands_where_we_say() => Assert.Empty(Check(WithText));

    [Fact]
    public void A_slip_in_a_place_or_in_a_print_would_be_told()
    {
        var found = Check(static facts => WithText(facts)
            .Replace("printed: 6年半, at: 12", "printed: 6年半, at: 11", StringComparison.Ordinal)
            .Replace("printed: 2024年5月, at: 31", "printed: 2024年6月, at: 31", StringComparison.Ordinal)).ToList();

        Assert.Contains(found, static text => text.Contains("'6年半' | 11 | leidi-2024-09-26 | 12 and 19", StringComparison.Ordinal));
        Assert.Contains(found, static text => text.Contains("'2024年6月' | leidi-2024-09-26 | ; the nearest is '2024年5月' in paragraph 31", StringComparison.Ordinal));
    }
}
