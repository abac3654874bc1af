using System.Globalization;
using FactGen.Generation;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Caching;

public sealed class IncrementalTests
{
    private const string People = "facts/people.yaml";
    private const string Roles = "facts/roles.yaml";

    private static FactProject Newsroom => FactProject.With(
        (People, """
            people:
              ada-berg: { name: Ada Berg, birth_date: 1970 }
              bo-lind: { name: Bo Lind }
            """),
        ("facts/acme.yaml", """
            organizations:
              acme: { name: Acme, founding_date: 1999-05 }
            posts:
              acme-cfo: { title: Chief Financial Officer, organization: acme, seats: 1 }
            """),
        (Roles, """
            roles:
              ada-berg-cfo: { person: ada-berg, post: acme-cfo, start_date: 2018-03, end_date: 2024-03-14 }
            """));

    [Fact]
    public void An_unrelated_edit_of_the_code_leaves_every_step_cached()
    {
        var first = GeneratorRun.Of(Newsroom, isTracked: true);
        var second = first.Then(project => project.WithSource("class Unrelated;", "Other.cs"));

        second.AssertAllCached();
        Assert.Equal(first.Sources, second.Sources);
    }

    [Fact]
    public void A_comment_typed_on_the_first_line_changes_the_line_table_alone()
    {
        var first = GeneratorRun.Of(Newsroom, isTracked: true);
        var second = first.Then(project => project.WithFile(People, "# a comment\n" + project.TextOf(People)));

        Assert.Equal(["Facts.Lines.g.cs"], second.Changed(first));
        Assert.Equal(1, second.Emitted());
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, second.Of(TrackingNames.Link));
    }

    [Fact]
    public void One_changed_value_emits_the_output_of_its_file_alone()
    {
        var first = GeneratorRun.Of(Newsroom, isTracked: true);
        var second = first.Then(project => project.WithFile(People, project.TextOf(People).Replace("1970", "1971")));

        Assert.StartsWith("Facts.people", Assert.Single(second.Changed(first)), StringComparison.Ordinal);
        Assert.Equal(1, second.Emitted());
    }

    [Theory]
    [InlineData(People, "birth_date: 1970", "birth_date: 1971, note: N")]
    [InlineData("facts/acme.yaml", "1999-05", "1998-06")]
    [InlineData("facts/acme.yaml", "seats: 1", "seats: 2")]
    public void A_value_that_nobody_else_shows_stays_in_its_file(string path, string old, string @new)
    {
        var second = GeneratorRun.Of(Newsroom, isTracked: true).Then(project => project.WithFile(path, project.TextOf(path).Replace(old, @new)));

        foreach (var step in new[] { TrackingNames.Catalog, TrackingNames.DeclareFacts, TrackingNames.Index, TrackingNames.Layout, TrackingNames.Plan, TrackingNames.Outline, TrackingNames.Join, TrackingNames.Collection, TrackingNames.UsedKinds, TrackingNames.Emitter, TrackingNames.Lines, TrackingNames.ProjectFindings })
            Assert.All(second.Of(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        foreach (var step in new[] { TrackingNames.Index, TrackingNames.Layout, TrackingNames.Plan, TrackingNames.Join, TrackingNames.Collection, TrackingNames.Emitter })
            Assert.All(second.Of(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        foreach (var step in new[] { TrackingNames.Read, TrackingNames.Bind, TrackingNames.Link })
            Assert.Equal((1, 2), (second.Of(step).Count(static reason => reason == IncrementalStepRunReason.Modified), second.Of(step).Count(static reason => reason == IncrementalStepRunReason.Cached)));
    }

    [Theory]
    [InlineData("facts/acme.yaml", "name: Acme", "name: Acme Ltd", "Facts.acme", "Facts.people", "Facts.roles")]
    [InlineData("facts/acme.yaml", "title: Chief Financial Officer", "title: Treasurer", "Facts.acme", "Facts.people", "Facts.roles")]
    [InlineData(People, "name: Ada Berg", "name: Ada Lind", "Facts.acme", "Facts.people", "Facts.roles")]
    [InlineData(Roles, "2018-03", "2017-03", "Facts.acme", "Facts.people", "Facts.roles")]
    [InlineData(Roles, "person: ada-berg", "person: bo-lind", "Facts.acme", "Facts.people", "Facts.roles")]
    [InlineData(People, "name: Bo Lind", "name: Bo Dal", "Facts.people")]
    public void A_value_that_others_show_reaches_them_and_no_key(string path, string old, string @new, params string[] sources)
    {
        var first = GeneratorRun.Of(Newsroom, isTracked: true);
        var second = first.Then(project => project.WithFile(path, project.TextOf(path).Replace(old, @new)));

        Assert.Equal(sources, second.Changed(first).Select(static hint => hint[..hint.IndexOf('-', StringComparison.Ordinal)]));
        Assert.Equal(GeneratorRun.Of(second.Project).Sources, second.Sources);
        foreach (var step in new[] { TrackingNames.Index, TrackingNames.Layout, TrackingNames.Plan, TrackingNames.Collection, TrackingNames.Emitter })
            Assert.All(second.Of(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_file_leaves_the_outputs_of_the_others_cached()
    {
        var first = GeneratorRun.Of(Newsroom, isTracked: true);
        var second = first.Then(project => project.WithFile("facts/more.yaml", "people: { cy-ek: { name: Cy Ek } }"));

        Assert.Equal(3, second.Of(TrackingNames.Link).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.DoesNotContain(second.Changed(first), hint => hint.StartsWith("Facts.acme", StringComparison.Ordinal) || hint.StartsWith("Facts.roles", StringComparison.Ordinal));
        Assert.Contains("CyEk", second.Sources["Facts.People.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_taken_away_takes_its_facts_along()
    {
        var first = GeneratorRun.Of(Newsroom, isTracked: true);
        var second = first.Then(project => project with { Files = [.. project.Files.Where(file => !file.Path.EndsWith(Roles, StringComparison.Ordinal))] });

        Assert.DoesNotContain(second.Sources.Values, text => text.Contains("ada-berg-cfo", StringComparison.Ordinal));
        second.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(GeneratorRun.Of(Newsroom).Sources, GeneratorRun.Of(Newsroom with { Files = [.. Newsroom.Files.Reverse()] }).Sources);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = GeneratorRun.Of(Newsroom).Sources;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.Equal(expected, GeneratorRun.Of(Newsroom).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_do_not_matter()
    {
        var windows = Newsroom with { Files = [.. Newsroom.Files.Select(file => new TextFile(file.Path, file.GetText().ToString().ReplaceLineEndings("\r\n")))] };
        Assert.Equal(GeneratorRun.Of(Newsroom).Sources, GeneratorRun.Of(windows).Sources);
    }

    [Fact]
    public void The_root_folder_does_not_matter() => AssertSameIn("/somewhere/else/", Newsroom.WithProperty("ProjectDir", "/somewhere/else/"));

    /// <summary>The compiler's configuration ends a value at <c>#</c> or <c>;</c>, so that the package hands the folder escaped beside the SDK's.</summary>
    [Theory]
    [InlineData("/home/ada/c#/app/", "/home/ada/c", "/home/ada/c%23/app")]
    [InlineData("/home/ada/a;b/app/", "/home/ada/a", "/home/ada/a%3Bb/app")]
    [InlineData("/home/ada/100%23/app/", "/home/ada/100%23/app/", "/home/ada/100%2523/app")]
    public void Nor_does_one_whose_name_the_compiler_s_configuration_cuts(string root, string cut, string escaped) =>
        AssertSameIn(root, Newsroom.WithProperty("ProjectDir", cut).WithProperty("FactGenProjectDir", escaped));

    [Fact]
    public void No_fact_files_give_no_output() => Assert.Empty(GeneratorRun.Of(FactProject.With()).Sources);

    private static void AssertSameIn(string root, FactProject project)
    {
        var moved = project with
        {
            Files = [.. Newsroom.Files.Select(file => new TextFile(file.Path.Replace(FactProject.Root, root), file.GetText().ToString()))],
        };
        Assert.Equal(GeneratorRun.Of(Newsroom).Sources, GeneratorRun.Of(moved).Sources);
    }
}
