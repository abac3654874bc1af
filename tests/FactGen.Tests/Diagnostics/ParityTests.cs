using System.Text.RegularExpressions;
using FactGen.Core.Findings;
using FactGen.Core.Values;
using FactGen.Diagnostics;
using FactGen.Tests.Harness;

namespace FactGen.Tests.Diagnostics;

/// <summary>A diagnostic has an id, words, a page and a release line, or none of them.</summary>
public sealed class ParityTests
{
    public static TheoryData<string> Ids => [.. typeof(FindingIds).GetFields().Select(id => (string)id.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_its_words_its_page_and_its_release_line(string id)
    {
        var descriptor = Descriptors.Of(id);
        var page = Repository.Read($"docs/rules/{id}.md");

        Assert.Equal(id, descriptor.Id);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Contains($"\n{id} | {descriptor.Category} | {descriptor.DefaultSeverity} |", Repository.Read("src/FactGen/AnalyzerReleases.Unshipped.md"), StringComparison.Ordinal);
    }

    public static TheoryData<string> UseIds => [.. Ids.Select(id => id.Data).Where(id => id.StartsWith("FACT9", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(UseIds))]
    public void Every_rule_about_code_has_an_analyzer_and_a_test(string id)
    {
        var analyzer = Assert.Single(Analysis.All, analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id));
        var test = Repository.Read($"tests/FactGen.Tests/Analyzers/{analyzer.GetType().Name.Replace("Analyzer", "Tests", StringComparison.Ordinal)}.cs");

        Assert.Contains(id, test, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_describes_a_diagnostic_that_there_is_not()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs/rules"), "FACT*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(pages.Except(Ids.Select(id => id.Data)));
    }

    [Fact]
    public void The_index_of_rules_names_every_page()
    {
        var index = Repository.Read("docs/rules/README.md");
        var named = Regex.Matches(index, @"\[(FACT\d{4})\]\(\1\.md\)").Select(match => match.Groups[1].Value);
        Assert.Equal(Ids.Select(id => id.Data).Order(StringComparer.Ordinal), named);
    }

    [Fact]
    public void The_version_that_FactGenValuesFrom_compares_is_the_package_s() =>
        Assert.Equal(FactGenVersion.Value, typeof(FactGenVersion).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public void No_number_is_given_twice() =>
        Assert.Distinct(Ids.Select(id => id.Data));
}
