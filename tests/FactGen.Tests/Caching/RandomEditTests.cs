using CsCheck;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Caching;

/// <summary>What is remembered is never wrong: after any edits the output is that of a project opened anew.</summary>
public sealed class RandomEditTests
{
    private static readonly string[] Paths = ["facts/a.yaml", "facts/b.yaml", "facts/c.yaml", "facts/kinds.yaml", "facts/rows/x1.yaml", "facts/rows/x2.yaml"];

    private static readonly FactProject Press = FactProject.With(
        (Paths[0], """
            people:
              ada: { name: Ada, birth_date: 1970 }
              bo: { name: Bo, note: N }
            organizations:
              acme: { name: Acme, founding_date: 1999-05 }
            """),
        (Paths[1], """
            organizations:
              post: { name: The Post, parent: acme }
            posts:
              cfo: { title: CFO, organization: acme, seats: 1 }
              chair: { title: Chair, organization: post }
            labs:
              l: { label: cfo, head: ada }
            """),
        (Paths[2], """
            roles:
              r1: { person: ada, post: cfo, start_date: 2018, end_date: 2020 }
              r2: { person: bo, post: chair, organization: acme, title: CFO }
            amounts:
              m: { money: 5 SEK, purpose: Acme, payer: acme, beneficiary: ada, date: 2018 }
            """),
        (Paths[3], """
            kinds:
              lab: { collection: labs, caption: [head], period: [opened, opened], fields: { label: text, head: "person | organization?", opened: { type: date?, default: head.birth_date }, at_post: { type: post?, reverse: labs } } }
              thing: { collection: things, from: 'rows/x*.yaml', key: id, duplicates: merge, caption: [en], fields: { id: text, en: text?, n: integer? } }
            """),
        (Paths[4], "- { id: ada, n: 1 }\n- { id: bo, en: Bo }"),
        (Paths[5], "- { id: ada, en: Ada }\n- { id: cy, n: 2 }"));

    /// <summary>Words of the files, and what else may stand in the place of one: keys, names, fields, dates, kinds, nothing, nonsense.</summary>
    private static readonly string[] Words =
    [
        "ada", "bo", "cy", "acme", "post", "cfo", "chair", "r1", "r2", "l", "m", "Ada", "Bo", "Acme", "CFO", "Chair", "1970", "1999-05", "2018", "2020", "5 SEK", "N",
        "name", "title", "parent", "person", "organization", "post", "start_date", "birth_date", "seats", "label", "head", "caption", "period", "merge", "reverse",
        "people", "organizations", "posts", "roles", "labs", "as: Other, name", "status: planned, name", "status: reported, title", "", "{", "x: [", "\n  z: { name: Z }\n",
    ];

    private static readonly Gen<Func<FactProject, FactProject>> Edit = Gen.OneOf(
        Gen.Select(One(Paths), One(Words), One(Words), Gen.Int[0, 3]).Select((path, old, @new, skip) => (Func<FactProject, FactProject>)(project => Replace(project, path, old, @new, skip))),
        One(Paths).Select(path => (Func<FactProject, FactProject>)(project => project with { Files = [.. project.Files.Where(file => file.Path != FactProject.Root + path)] })),
        One(Paths).Select(path => (Func<FactProject, FactProject>)(project => project.WithFile(path, Press.TextOf(path)))),
        One(Paths).Select(path => (Func<FactProject, FactProject>)(project => project.Files.Any(file => file.Path == FactProject.Root + path) ? project.WithFile(path, "# words\n" + project.TextOf(path)) : project)));

    [Fact]
    public void Any_edits_give_what_a_fresh_run_gives() => Edit.List[1, 6].Sample(
        edits =>
        {
            var run = GeneratorRun.Of(Press);
            foreach (var edit in edits)
            {
                run = run.Then(edit);
                AssertFresh(run);
            }
        },
        iter: 60);

    [Fact]
    public void What_the_edits_begin_with_is_healthy() => Assert.Empty(GeneratorRun.Of(Press).Diagnostics);

    [Theory]
    [InlineData(1000)]
    [InlineData(299)]
    public void A_collection_that_outgrows_its_shape_and_shrinks_again_is_as_opened_anew(int count)
    {
        string People(int count) => "people:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  p{i}: {{ name: Name {i} }}\n"));
        var run = GeneratorRun.Of(FactProject.With(("facts/people.yaml", People(count)), ("facts/roles.yaml", "roles:\n  r: { person: p1, title: T, start_date: 2018 }")));
        foreach (var size in new[] { count + 1, count })
        {
            run = run.Then(project => project.WithFile("facts/people.yaml", People(size)));
            AssertFresh(run);
            run = run.Then(project => project.WithFile("facts/roles.yaml", $"roles:\n  r: {{ person: p1, title: T, start_date: {size} }}"));
            AssertFresh(run);
        }
    }

    private static Gen<string> One(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void AssertFresh(GeneratorRun run)
    {
        var fresh = GeneratorRun.Of(run.Project);
        Assert.Equal(fresh.Sources, run.Sources);
        Assert.Equal(Told(fresh), Told(run));
    }

    private static IEnumerable<string> Told(GeneratorRun run) => run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    /// <summary>One of the places where the word stands, the first again where it stands less often; nothing where it does not.</summary>
    private static FactProject Replace(FactProject project, string path, string old, string @new, int skip)
    {
        if (old.Length == 0 || project.Files.All(file => file.Path != FactProject.Root + path)) return project;
        var text = project.TextOf(path);
        var at = -1;
        for (var i = 0; i <= skip && text.IndexOf(old, at + 1, StringComparison.Ordinal) is >= 0 and var next; i++) at = next;
        return at < 0 ? project : project.WithFile(path, text[..at] + @new + text[(at + old.Length)..]);
    }
}
