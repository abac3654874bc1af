using System.Text.RegularExpressions;
using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>The examples of docs/format.md contradict nothing, least of all the rules that they show. What they refer to they may leave out.</summary>
public sealed class FormatExamplesTests
{
    public static TheoryData<string, string> Examples { get; } = new(
        Regex.Matches(File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "format.md")), @"```(yaml|json)\n(.*?)```", RegexOptions.Singleline)
            .Select(static match => (match.Groups[1].Value, match.Groups[2].Value)));

    [Fact]
    public void The_rules_of_the_built_in_kinds_are_listed_as_they_are_written()
    {
        var root = SharedData.RepositoryRoot();
        var reference = File.ReadAllText(Path.Combine(root, "docs", "format.md"));
        var rules = File.ReadAllLines(Path.Combine(root, "src", "FactGen.Core", "Kinds", "BuiltIn.kinds.yaml"))
            .Where(static line => line.StartsWith("      - ", StringComparison.Ordinal))
            .Select(static line => line.Trim(' ', '-', ':'))
            .ToList();
        Assert.True(rules.Count >= 8);
        Assert.All(rules, rule => Assert.Contains($"`{rule}`", reference, StringComparison.Ordinal));
        foreach (var (kind, field) in Core.Kinds.BuiltInKinds.Catalog.Kinds.SelectMany(static kind => kind.Shape.Fields.Where(field => field.DeclaredBy == kind.Name).Select(field => (kind, field))))
        {
            foreach (var rule in field.Rules) Assert.Contains($"{kind.Name}'s `{field.Name}` | `{rule.Name}: {rule.Operand.Text ?? "true"}`", reference, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_contradicts_nothing(string language, string text) =>
        Assert.Empty(Checked.Files([("facts/example." + language, text)]).Findings
            .Where(static finding => finding.Id is not (FindingIds.DanglingReference or FindingIds.PrintedFigureUnread))
            .Select(Checked.Show));
}
