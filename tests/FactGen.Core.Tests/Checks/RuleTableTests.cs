using FactGen.Core.Findings;
using FactGen.Core.Kinds.Rules;

namespace FactGen.Core.Tests.Checks;

/// <summary>Every rule of the kind language where it can stand: broken, kept, and at its boundary.</summary>
public sealed class RuleTableTests
{
    private static readonly string[] Sections = File
        .ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "tests", "FactGen.Core.Tests", "Checks", "Fixtures", "rules.txt"))
        .Split("\n== ")[1..];

    private static readonly List<RuleExample> Examples = [.. Sections.SelectMany(RuleExample.Parse)];

    public static TheoryData<string, string, string, int> Table
    {
        get
        {
            var data = new TheoryData<string, string, string, int>();
            for (var i = 0; i < Examples.Count; i++) data.Add(Examples[i].Rule, Examples[i].Place, Examples[i].Case, i);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void It_is_told_where_it_is_and_only_then(string rule, string place, string what, int index)
    {
        var example = Examples[index];
        Assert.Equal((rule, place, what), (example.Rule, example.Place, example.Case));
        var findings = Checked.Facts(example.Text).Findings;
        if (example.At is not { } at)
        {
            Assert.Empty(findings.Select(Checked.Show));
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal($"{at} {example.Id}", $"{Place(finding.Location)} {finding.Id}");
        Assert.Equal(example.Span!.Split('\n')[0], example.Text.Substring(finding.Location.Span.Start, finding.Location.Span.Length));
        if (example.Others.Count > 0) Assert.Equal(example.Others.Order(StringComparer.Ordinal), finding.Additional.Select(Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_broken_kept_and_at_its_boundary_in_each_place()
    {
        var all = RuleSignatures.All.Select(static rule => rule.Name).Order(StringComparer.Ordinal);
        Assert.Equal(all, Examples.Select(static example => example.Rule).Distinct().Order(StringComparer.Ordinal));
        foreach (var section in Examples.GroupBy(static example => (example.Rule, example.Id)))
        {
            Assert.Superset(
                new HashSet<string> { "user broken", "user kept", "user edge", "builtin broken" },
                section.Select(static example => $"{example.Place} {example.Case}").ToHashSet());
            Assert.All(section.Where(static example => example.Case is "broken" or "crossing"), static example => Assert.NotNull(example.At));
            Assert.All(section.Where(static example => example.Case is "kept"), static example => Assert.Null(example.At));
        }
    }

    [Fact]
    public void Where_a_place_is_left_out_the_table_says_why() => Assert.All(Sections, static section =>
    {
        Assert.True(section.Contains("\ncrossing: ", StringComparison.Ordinal) || section.Contains("\nthrough: none: ", StringComparison.Ordinal), section);
        Assert.DoesNotContain("\nnested: none\n", section, StringComparison.Ordinal);
    });

    private static string Place(FactLocation location) => $"{location.Start.Line + 1}:{location.Start.Character + 1}";
}
