using System.Text.RegularExpressions;
using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>The examples of docs/format.md contradict nothing, least of all the rules that they show. What they refer to they may leave out.</summary>
public sealed class FormatExamplesTests
{
    public static TheoryData<string, string> Examples { get; } = new(
        Regex.Matches(File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "format.md")), @"```(yaml|json)\n(.*?)```", RegexOptions.Singleline)
            .Select(static match => (match.Groups[1].Value, match.Groups[2].Value)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_contradicts_nothing(string language, string text) =>
        Assert.Empty(Checked.Files([("facts/example." + language, text)]).Findings
            .Where(static finding => finding.Id is not (FindingIds.DanglingReference or FindingIds.PrintedFigureUnread))
            .Select(Checked.Show));
}
