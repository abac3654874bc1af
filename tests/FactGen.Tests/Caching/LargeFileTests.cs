using System.Text.RegularExpressions;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Caching;

/// <summary>What an edit costs where the facts are many: counted in sources, never in time.</summary>
public sealed partial class LargeFileTests
{
    private const string People = "facts/people.yaml";

    private static readonly GeneratorRun OneFile = GeneratorRun.Of(FactProject.With(
        (People, "people:\n" + string.Concat(Enumerable.Range(0, 1500).Select(i => $"  p-{i}: {{ name: Name {i}, birth_date: 1970 }}\n")))));

    private static readonly GeneratorRun ManyFiles = GeneratorRun.Of(FactProject.With(
        [.. Enumerable.Range(0, 300).Select(i => ($"facts/f{i}.yaml", $"people: {{ p-{i}: {{ name: Name {i} }} }}\n"))]));

    [Fact]
    public void A_large_file_stands_in_several_sources() => Assert.InRange(FactSources(OneFile), 5, 20);

    [Fact]
    public void A_value_emits_its_chunk_alone() =>
        Assert.Matches(FactSource(), Assert.Single(Edit(OneFile, static text => text.Replace("Name 700,", "Another,")).Rewritten(OneFile)));

    [Fact]
    public void A_comment_emits_the_line_table_alone() =>
        Assert.Equal(["Facts.Lines.g.cs"], Edit(OneFile, static text => "# a comment\n" + text).Rewritten(OneFile));

    [Theory]
    [InlineData("p-0:", "p-before: { name: New }\n  p-0:")]
    [InlineData("p-700:", "p-between: { name: New }\n  p-700:")]
    [InlineData("p-3: { name: Name 3, birth_date: 1970 }\n  ", "")]
    public void A_fact_that_comes_or_goes_shifts_no_chunk_but_its_own(string old, string @new)
    {
        var rewritten = Edit(OneFile, text => text.Replace(old, @new)).Rewritten(OneFile);

        Assert.Equal(["Facts.Lines.g.cs", "Facts.People.g.cs"], rewritten.Where(static hint => !FactSource().IsMatch(hint)));
        Assert.Single(rewritten, static hint => FactSource().IsMatch(hint));
    }

    [Fact]
    public void However_many_the_files_the_sources_are_few()
    {
        Assert.InRange(FactSources(ManyFiles), 64, 128);
        Assert.Equal(300, ManyFiles.Sources.Values.Sum(static text => Regex.Count(text, "^# facts/f", RegexOptions.Multiline)));
        ManyFiles.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void An_unrelated_edit_of_the_code_emits_nothing() =>
        Assert.Empty(ManyFiles.Then(static project => project.WithSource("class Unrelated;", "Other.cs")).Rewritten(ManyFiles));

    [Fact]
    public void A_value_in_one_of_many_files_emits_its_bucket_alone() =>
        Assert.Matches(FactSource(), Assert.Single(ManyFiles.Then(static project => project.WithFile("facts/f7.yaml", "people: { p-7: { name: Another } }\n")).Rewritten(ManyFiles)));

    [Fact]
    public void A_file_more_emits_its_bucket_the_keys_and_the_lines() =>
        Assert.Equal(3, ManyFiles.Then(static project => project.WithFile("facts/more.yaml", "people: { p-more: { name: More } }\n")).Rewritten(ManyFiles).Count);

    [Fact]
    public void One_message_says_what_large_collections_do_without()
    {
        var told = Assert.Single(OneFile.Diagnostics);

        Assert.Equal(("FACT0023", DiagnosticSeverity.Info), (told.Id, told.Severity));
        Assert.EndsWith(": people (1500 facts)", told.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("Constants.People", string.Concat(OneFile.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_comes_near_the_limit_of_literals_is_told_before_the_compiler_stops()
    {
        var text = new string('x', 20_000);
        var project = FactProject.With((People, "people:\n" + string.Concat(Enumerable.Range(0, 330).Select(i => $"  p-{i}: {{ name: {text} }}\n"))));

        var told = Assert.Single(GeneratorRun.Of(project with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10 }).Diagnostics, static diagnostic => diagnostic.Id == "FACT0024");
        Assert.Contains("are 12 MB of string literals, of which an assembly holds 16 MB", told.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.Of(project).Diagnostics.Where(static diagnostic => diagnostic.Id == "FACT0024"));
    }

    private static GeneratorRun Edit(GeneratorRun run, Func<string, string> edit) => run.Then(project => project.WithFile(People, edit(project.TextOf(People))));

    private static int FactSources(GeneratorRun run) => run.Sources.Keys.Count(static hint => FactSource().IsMatch(hint));

    [GeneratedRegex(@"^Facts\.(people-|bucket-)")]
    private static partial Regex FactSource();
}
