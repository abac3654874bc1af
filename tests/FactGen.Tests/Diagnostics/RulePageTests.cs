using System.Text.RegularExpressions;
using FactGen.Core.Findings;
using FactGen.Tests.Harness;

namespace FactGen.Tests.Diagnostics;

/// <summary>The examples of the rule pages: what is called wrong gives the diagnostic, what is called right gives none.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Repository.PathOf("docs/rules"), "FACT*.md")
            .Where(page => File.ReadAllText(page).Contains("\nWrong:\n", StringComparison.Ordinal))
            .Select(page => Path.GetFileNameWithoutExtension(page)!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_wrong_example_is_told_and_the_right_one_is_not(string id)
    {
        var page = Repository.Read($"docs/rules/{id}.md");

        Assert.Contains(id, await Told(Example(page, "Wrong"), id == FindingIds.PossibleViolation));
        Assert.Empty(await Told(Example(page, "Right"), id == FindingIds.PossibleViolation));
    }

    private static string Example(string page, string name) =>
        Regex.Match(page, $"\n{name}:\n\n((```.*?\n```\n\n?)+)", RegexOptions.Singleline).Groups[1].Value;

    private static string Fence(string example, string language) =>
        Regex.Match(example, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>The ids that generator and analyzers report together.</summary>
    private static async Task<IReadOnlyList<string>> Told(string example, bool isPossible)
    {
        var project = FactProject.With([.. Files(Fence(example, "yaml"))]).WithProperty("FactGenAsOf", "2024-09-26").WithProperty("FactGenReportPossible", isPossible ? "true" : "");
        var code = Fence(example, "csharp");
        if (code.Length > 0) project = project.WithSource(Wrap(code));
        var run = GeneratorRun.Of(project);
        var analyzed = code.Length > 0 ? await Analysis.AnalyzeAsync(run.Compilation, project) : await AnalyzerRun.Of(project, run.Compilation);
        return [.. run.Diagnostics.Concat(analyzed).Select(diagnostic => diagnostic.Id)];
    }

    /// <summary>The statements of an example, where statements can stand.</summary>
    private static string Wrap(string statements) => $$"""
        using System;
        using Acme;

        internal static class Example
        {
            public static void Run()
            {
        {{statements}}
            }
        }
        """;

    /// <summary>An example of several files names each in a comment above it: <c># facts/kinds.yaml</c>.</summary>
    private static IEnumerable<(string Path, string Text)> Files(string example)
    {
        var parts = Regex.Split(example, @"^# (facts/\S+)\n", RegexOptions.Multiline);
        return parts.Length == 1
            ? [("facts/example.yaml", example)]
            : Enumerable.Range(0, parts.Length / 2).Select(i => (parts[(2 * i) + 1], parts[(2 * i) + 2]));
    }
}
