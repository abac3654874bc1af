using System.Text.RegularExpressions;
using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>On the page of a diagnostic the wrong example gives it, and nothing else, and the right one gives nothing.</summary>
public sealed class RulePagesTests
{
    public static TheoryData<string> Ids =>
    [
        .. typeof(FindingIds).GetFields()
            .Select(static constant => (string)constant.GetRawConstantValue()!)
            .Where(static id => string.CompareOrdinal(id, FindingIds.DuplicateEntry) >= 0 && (id[4] is '1' or '2' or '3' || id.StartsWith("FACT51", StringComparison.Ordinal) || id is FindingIds.NoSource or FindingIds.SourceBeforeFact))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_gives_the_diagnostic(string id) =>
        Assert.Equal([id], Check(id, "Wrong").Findings.Select(static finding => finding.Id).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_gives_none(string id) => Assert.Empty(Check(id, "Right").Shown);

    /// <summary>The index shows how a finding is excused: with the excuse nothing is told, without it something is.</summary>
    [Fact]
    public void The_examples_of_excuses_excuse()
    {
        var index = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "rules", "README.md"));
        var examples = Regex.Matches(index, "```yaml\n(.*?)```", RegexOptions.Singleline).Select(static match => match.Groups[1].Value).ToList();
        Assert.Equal(2, examples.Count);
        Assert.All(examples, static example =>
        {
            Assert.Empty(Checked.Facts(example).Shown);
            Assert.NotEmpty(Checked.Facts(Regex.Replace(example, @"#.*|,? *exceptions: \{.*?\}", "")).Shown);
        });
    }

    private static Checked Check(string id, string example)
    {
        var page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "rules", id + ".md"));
        var text = Regex.Match(page, example + @":\n\n```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.NotEmpty(text);
        return Checked.Facts(text, id == FindingIds.PlanOverdue ? "2024-09-26" : null, id == FindingIds.PossibleViolation);
    }
}
