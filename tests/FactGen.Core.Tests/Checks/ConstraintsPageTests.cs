using System.Text.RegularExpressions;
using FactGen.Core.Checks.Rules;
using FactGen.Core.Kinds.Rules;

namespace FactGen.Core.Tests.Checks;

/// <summary>docs/constraints.md says what there is.</summary>
public sealed class ConstraintsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "constraints.md"));

    [Fact]
    public void All_32_constraint_types_of_Wikidata_are_mapped() => Assert.Equal(32, Rows("| constraint |").Count);

    [Fact]
    public void All_29_constraint_components_of_SHACL_Core_are_mapped()
    {
        var components = Rows("| component |").ConvertAll(static row => row[0]);
        Assert.Equal(29, components.Count);
        Assert.Distinct(components);
        Assert.All(components, static component => Assert.StartsWith("sh:", component, StringComparison.Ordinal));
    }

    [Fact]
    public void A_constraint_has_a_rule_or_the_reason_why_it_has_none() => Assert.All(
        Rows("| constraint |").Concat(Rows("| component |")),
        static row => Assert.True(row[1] == "none" ? row[2].Length > 0 : Words(row[1]).Any(), string.Join(" | ", row)));

    [Fact]
    public void The_page_names_every_rule_and_no_other()
    {
        var named = Rows("| constraint |").Concat(Rows("| component |")).SelectMany(static row => Words(row[1])).Concat(Rows("| rule |").SelectMany(static row => Words(row[0])));
        Assert.Equal(RuleSignatures.All.Select(static rule => rule.Name).Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_of_the_kind_language_is_checked_and_no_other()
    {
        Assert.Equal(
            RuleSignatures.All.Where(static rule => rule.IsSetRule).Select(static rule => rule.Name).Order(StringComparer.Ordinal),
            RuleFactory.SetRules.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            RuleSignatures.All.Where(static rule => !rule.IsSetRule).Select(static rule => rule.Name).Order(StringComparer.Ordinal),
            RuleFactory.RecordRules.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Words(string cell) => Regex.Matches(cell, "`([a-z_]+)`").Select(static match => match.Groups[1].Value);

    private static List<string[]> Rows(string head) =>
        [.. Page[Page.IndexOf(head, StringComparison.Ordinal)..].Split('\n').Skip(2).TakeWhile(static line => line.StartsWith('|')).Select(static line => line.Trim('|', ' ').Split('|').Select(static cell => cell.Trim()).ToArray()).Select(static row => row.Length > 2 ? row : [.. row, ""])];
}
