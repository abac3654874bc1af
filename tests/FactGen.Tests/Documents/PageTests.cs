using System.Text.RegularExpressions;
using FactGen.Tests.Harness;

namespace FactGen.Tests.Documents;

/// <summary>Every code block of the README and of docs does what the page says. The pages of rules and the format's reference have tests of their own.</summary>
public sealed class PageTests
{
    private static readonly string[] Pages =
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md",
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(file => "docs/" + Path.GetFileName(file)).Where(page => page != "docs/format.md").Order(StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, Example> All = Pages.SelectMany(Page.ExamplesOf).ToDictionary(example => example.Place);

    public static TheoryData<string> Code => Of("csharp");

    public static TheoryData<string> Facts => Of("yaml", "json");

    public static TheoryData<string> Others => [.. All.Values.Where(example => example.Language is not ("csharp" or "yaml" or "json")).Select(example => example.Place)];

    [Theory]
    [MemberData(nameof(Code))]
    [MemberData(nameof(Facts))]
    public async Task It_compiles_and_gives_what_the_page_says(string place)
    {
        var example = All[place];
        var compiled = await Compiled.Of(example.Project);

        Same(example, example.IsWrong ? example.Result! : "", string.Concat(compiled.Diagnostics.Select(line => line + "\n")));
        if (example is { Language: "csharp", IsWrong: false, Result: { } printed }) Same(example, printed, compiled.Execute());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void It_names_what_there_is(string place)
    {
        var example = All[place];
        switch (example.Language)
        {
            case "xml": ProjectFiles.Check(example.Text); break;
            case "ini": Severities.Check(example.Text); break;
            case "sh": Commands.Check(example.Text); break;
            default: Assert.True(example.Language == "text", $"'{example.Language}' is no language that an example is checked in"); break;
        }
    }

    [Fact]
    public void Every_fence_is_seen() =>
        Assert.All(Pages, page => Assert.Equal(Regex.Count(Repository.Read(page), @"^\s*(```|~~~)", RegexOptions.Multiline), 2 * Page.ExamplesOf(page).Count()));

    [Fact]
    public void Every_link_leads_to_a_file() =>
        Assert.All(Pages.Append("docs/format.md"), page => Assert.All(
            Regex.Matches(Repository.Read(page), @"\]\((?!https?:|#)([^)#\s]+)").Select(match => match.Groups[1].Value),
            link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, link)), $"{page}: {link}")));

    /// <summary>In full, so that the right text can be taken over from the failure.</summary>
    private static void Same(Example example, string expected, string actual) =>
        Assert.True(expected == actual, $"{example.Place} says\n{expected}\nbut this comes of it:\n{actual}");

    private static TheoryData<string> Of(params string[] languages) =>
        [.. All.Values.Where(example => languages.Contains(example.Language)).Select(example => example.Place)];
}
