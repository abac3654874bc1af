using System.Text.RegularExpressions;

namespace FactGen.Core.Tests.Checks;

/// <summary>The examples on the pages of printed figures are what they say they are.</summary>
public sealed class PrintedFigurePagesTests
{
    [Theory]
    [InlineData("FACT4001")]
    [InlineData("FACT4002")]
    [InlineData("FACT4003")]
    [InlineData("FACT4006")]
    public void The_wrong_example_of_a_page_has_its_finding_and_the_right_one_has_none(string id)
    {
        var examples = Examples(Path.Combine("rules", id + ".md"));

        Assert.Equal([id], Prints.Check(("facts/wrong.yaml", examples[0])).Select(static finding => finding.Id));
        Assert.Empty(Prints.Check(("facts/right.yaml", examples[1])));
    }

    [Fact]
    public void The_example_of_the_reference_agrees() =>
        Assert.Empty(Prints.Check(("facts/a.yaml", Assert.Single(Examples("figures.md")))));

    private static List<string> Examples(string page) =>
        [.. Regex.Matches(File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", page)), @"```yaml\n(.*?)```", RegexOptions.Singleline).Select(static match => match.Groups[1].Value)];
}
