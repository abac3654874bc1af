using System.Text.RegularExpressions;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Documents;

/// <summary>A page's code blocks as examples; CONTRIBUTING.md has the convention that pages are written by.</summary>
internal static class Page
{
    /// <summary>What a new console project of the .NET SDK brings, and a console that the test can read.</summary>
    private const string Surroundings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        internal static class Console
        {
            public static readonly System.Text.StringBuilder Printed = new();

            public static void WriteLine(object? value) => Printed.Append(value).Append('\n');
        }
        """;

    private static readonly FactProject Empty =
        (FactProject.With() with { OutputKind = OutputKind.ConsoleApplication, Symbols = ["NET8_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"] }).WithSource(Surroundings, "Surroundings.cs");

    public static IEnumerable<Example> ExamplesOf(string page)
    {
        var text = Repository.Read(page).Replace("\r\n", "\n");
        var blocks = Regex.Matches(text, "^```(?<language>.*)\n(?<text>(?s:.*?))^```$", RegexOptions.Multiline);
        var project = Empty;
        for (var i = 0; i < blocks.Count; i++)
        {
            var (language, block) = (blocks[i].Groups["language"].Value, blocks[i].Groups["text"].Value);
            var place = $"{page}:{text.AsSpan(0, blocks[i].Index).Count('\n') + 1}";
            var result = i + 1 < blocks.Count ? ResultIn(text, blocks[i], blocks[i + 1]) : null;
            var example = new Example(place, language, block, With(project, language, block), result);
            if (IsNamed(language, block) && !example.IsWrong) project = example.Project;
            yield return example;
        }
    }

    public static bool IsDiagnostics(string result) => Regex.IsMatch(result, @"^\S+\(\d+,\d+\): (error|warning) ");

    /// <summary>The next block's text where it says what comes of this one: nothing stands between them.</summary>
    private static string? ResultIn(string text, Match block, Match next)
    {
        var between = text.AsSpan((block.Index + block.Length)..next.Index);
        return next.Groups["language"].Value == "text" && between.IsWhiteSpace() ? next.Groups["text"].Value : null;
    }

    /// <summary>The project with the block in it; a block that no project needs leaves it as it is.</summary>
    private static FactProject With(FactProject project, string language, string block) => language switch
    {
        "yaml" or "json" when IsNamed(language, block) => FilesOf(block).Aggregate(project, static (all, file) => all.WithFile(file.Path, file.Text)),
        "yaml" or "json" => Empty.WithFile("facts/example." + language, block),
        "csharp" => project.WithSource(block, IsNamed(language, block) ? NameOf(block) : "Program.cs"),
        _ => project,
    };

    /// <summary>Whether the first line is a comment with the file's name, as <c># facts/press.yaml</c> or <c>// Person.cs</c>.</summary>
    private static bool IsNamed(string language, string block) => language switch
    {
        "yaml" => Regex.IsMatch(block, @"^# \S+\.ya?ml\n"),
        "csharp" => Regex.IsMatch(block, @"^// \S+\.cs\n"),
        _ => false,
    };

    /// <summary>The files of a block: the first with the comment that names it, so that lines count as shown, and those behind further names.</summary>
    private static IEnumerable<(string Path, string Text)> FilesOf(string block)
    {
        var parts = Regex.Split(block, @"^# (facts/\S+)\n", RegexOptions.Multiline);
        return Enumerable.Range(0, parts.Length / 2).Select(i => (parts[(2 * i) + 1], i == 0 ? $"# {parts[1]}\n{parts[2]}" : parts[(2 * i) + 2]));
    }

    private static string NameOf(string block) => block.Split('\n')[0].Split(' ')[1];
}
