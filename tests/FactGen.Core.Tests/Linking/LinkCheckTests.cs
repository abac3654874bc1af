using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Binding;

namespace FactGen.Core.Tests.Linking;

public sealed class LinkCheckTests
{
    [Fact]
    public void A_key_that_two_files_declare_is_told_on_the_later_with_the_place_of_the_first()
    {
        var linked = Linked.Files("people:\n  b: { name: B }\n  a: { name: A }", "people:\n  a: { name: A }");

        Assert.Equal(["b.yaml FACT0002 2:3 <a> [a] also 3:3"], linked.Check());
        Assert.Equal(
            "The key 'a' stands in facts/a.yaml(3,3) already; the entry there is kept, this one is left out",
            Linker.Check(linked.Pairs, linked.Index, linked.Catalog)[0].Message);
    }

    [Fact]
    public void A_collision_is_told_on_both_with_the_place_of_the_other()
    {
        var linked = Linked.Files("people:\n  ada-berg: { name: A }", "people:\n  ada_berg: { name: B }");

        Assert.Equal(
            [
                "a.yaml FACT0013 2:3 <ada-berg> [ada-berg | ada_berg | AdaBerg | give one of them a name of its own with 'as:'] also 2:3",
                "b.yaml FACT0013 2:3 <ada_berg> [ada_berg | ada-berg | AdaBerg | give one of them a name of its own with 'as:'] also 2:3",
            ],
            linked.Check());
    }

    [Fact]
    public void A_collision_by_as_is_told_at_the_name_given()
    {
        var linked = Linked.Files("people:\n  ada: { name: A }\n  bo: { name: B, as: Ada }");

        Assert.Equal(
            [
                "a.yaml FACT0013 2:3 <ada> [ada | bo | Ada | give one of them a name of its own with 'as:'] also 3:22",
                "a.yaml FACT0013 3:22 <Ada> [bo | ada | Ada | give one of them a name of its own with 'as:'] also 2:3",
            ],
            linked.Check());
    }

    [Theory]
    [InlineData("people:\n  '...': { name: A }", "a.yaml FACT0012 2:3 <'...'> [... | it has no letter, digit or known symbol; name the fact with 'as:' in its entry]")]
    [InlineData("people:\n  '': { name: A }", "a.yaml FACT0012 2:3 <''> [ | it has no letter, digit or known symbol; name the fact with 'as:' in its entry]")]
    [InlineData("people:\n  a: { name: A, as: open-ai }", "a.yaml FACT0012 2:21 <open-ai> [open-ai | one has letters, digits and underscores, and no digit first; write OpenAi]")]
    [InlineData("people:\n  a: { name: A, as: '...' }", "a.yaml FACT0012 2:21 <'...'> [... | one has letters, digits and underscores, and no digit first]")]
    public void A_key_or_as_that_gives_no_name_is_told(string text, string finding)
    {
        var linked = Linked.Files(text);

        Assert.Equal([finding], linked.Check());
        Assert.Null(Assert.Single(linked[0].Entries).Identifier);
    }

    [Fact]
    public void Hundreds_of_equal_names_are_each_told_of_one_other()
    {
        var people = "people:\n" + string.Concat(Enumerable.Range(0, 900).Select(i => $"  {new string('_', i)}a: {{ name: A }}\n"));

        Assert.Equal(900, Linked.Files(people).Check().Length);
    }

    [Fact]
    public void A_glob_that_matches_no_file_is_told_where_it_stands()
    {
        const string Kinds = """
            kinds:
              thing:
                collection: things
                from: [data/a-*.yaml, data/b-*.yaml]
                fields: { id: text }
              other:
                collection: others
                from: other.json
                fields: { id: text }
            """;
        var document = FactReader.Read("kinds.yaml", Kinds, TestContext.Current.CancellationToken);
        var catalog = Core.Kinds.KindResolver.Resolve([Core.Kinds.KindReader.Read(document, "facts/kinds.yaml", out _)]);

        var findings = GlobCheck.Check(document, catalog, ["facts/data/a-1.yaml", "facts/kinds.yaml", "other/b-1.yaml"]);

        Assert.Equal(
            [
                "FACT0015 4:27 <data/b-*.yaml> [facts/data/b-*.yaml | thing | ; 'other/b-1.yaml' has such a name, but stands elsewhere: a glob begins at the folder of the file that it is written in]",
                "FACT0015 8:11 <other.json> [facts/other.json | other | ; only files that the project has as FactFile or AdditionalFiles are looked at]",
            ],
            findings.Select(finding => Bound.Show(finding, document)));
    }
}
