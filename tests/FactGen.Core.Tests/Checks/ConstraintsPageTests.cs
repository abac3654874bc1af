using System.Text.RegularExpressions;
using FactGen.Core.Checks.Rules;
using FactGen.Core.Findings;
using FactGen.Core.Kinds.Rules;

namespace FactGen.Core.Tests.Checks;

/// <summary>docs/constraints.md says what there is.</summary>
public sealed class ConstraintsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "constraints.md"));

    /// <summary>The instances of "Wikidata property constraint type", without the word "constraint".</summary>
    private static readonly string[] OfWikidata =
    [
        "Commons link", "allowed qualifiers", "allowed units", "allowed-entity-types", "citation-needed", "conflicts-with", "contemporary",
        "description in language", "difference-within-range", "distinct-values", "format", "integer", "inverse", "item-requires-statement",
        "label in language", "lexeme requires language", "lexeme requires lexical category", "lexeme value requires lexical category", "multi-value",
        "no-bounds", "none-of", "one-of", "one-of qualifier value", "property scope", "range", "required qualifier", "single-best-value",
        "single-value", "subject type", "symmetric", "value-requires-statement", "value-type",
    ];

    /// <summary>The constraint components of SHACL Core (W3C Recommendation of 20 July 2017, section 4), by the parameter that each has.</summary>
    private static readonly string[] OfShacl =
    [
        "sh:and", "sh:class", "sh:closed", "sh:datatype", "sh:disjoint", "sh:equals", "sh:hasValue", "sh:in", "sh:languageIn", "sh:lessThan",
        "sh:lessThanOrEquals", "sh:maxCount", "sh:maxExclusive", "sh:maxInclusive", "sh:maxLength", "sh:minCount", "sh:minExclusive",
        "sh:minInclusive", "sh:minLength", "sh:node", "sh:nodeKind", "sh:not", "sh:or", "sh:pattern", "sh:property", "sh:qualifiedMaxCount",
        "sh:qualifiedMinCount", "sh:uniqueLang", "sh:xone",
    ];

    [Fact]
    public void All_32_constraint_types_of_Wikidata_are_mapped()
    {
        Assert.Equal(32, OfWikidata.Length);
        Assert.Equal(OfWikidata, Rows("| constraint |").Select(static row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_29_constraint_components_of_SHACL_Core_are_mapped()
    {
        Assert.Equal(29, OfShacl.Length);
        Assert.Equal(OfShacl, Rows("| component |").Select(static row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_page_says_of_diagnostics_and_keys_there_is()
    {
        var ids = typeof(FindingIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!);
        Assert.Empty(Regex.Matches(Page, "FACT[0-9]{4}").Select(static match => match.Value).Except(ids));

        // In the last column, code is a rule with its argument, a key of the kind language, a qualifier or a word of one.
        var pages = string.Concat(new[] { "format.md", "values.md" }.Select(static page => File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", page))));
        Assert.All(
            Rows("| constraint |").Concat(Rows("| component |")).SelectMany(static row => Regex.Matches(row[2], "`([a-z_]+)").Select(static match => match.Groups[1].Value)),
            word => Assert.Contains(word, pages, StringComparison.Ordinal));
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
