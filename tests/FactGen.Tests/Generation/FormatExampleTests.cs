using System.Text.RegularExpressions;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Tests.Generation;

/// <summary>The examples of docs/format.md, each as a project of its own.</summary>
public sealed class FormatExampleTests
{
    /// <summary>A glob of foreign files that are not there.</summary>
    private const string NoMatch = "FACT0015";

    public static TheoryData<string, string> Examples { get; } = new(
        Regex.Matches(Repository.Read("docs/format.md"), @"```(yaml|json)\n(.*?)```", RegexOptions.Singleline).Select(static match => (match.Groups[1].Value, match.Groups[2].Value)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_compiles_without_a_diagnostic(string language, string text)
    {
        var run = GeneratorRun.Of(FactProject.With(("facts/example." + language, text)) with { LanguageVersion = LanguageVersion.CSharp10 });

        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal(NoMatch, diagnostic.Id));
        Assert.Equal(Regex.IsMatch(text, "^    from:", RegexOptions.Multiline), run.Diagnostics.Length > 0);
        Assert.NotEmpty(run.Sources);
        run.AssertCompilesWithoutWarning();
    }
}
