using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Binding;

public sealed class FactFileTests
{
    [Fact]
    public void The_example_of_the_format_binds_without_a_finding()
    {
        var bound = Bound.File("""
            source: gazette-2024-03
            people:
              ada-berg:
                name: Ada Berg
                aliases: { sv: [Ada Berg], zh: [阿达·贝里] }
            posts:
              acme-cfo: { organization: acme, title: Chief Financial Officer, seats: 1 }
            roles:
              ada-berg-cfo:
                person: ada-berg
                post: acme-cfo
                start_date: 2018-03
                end_date: { value: 2024-03-14, printed: 14 March, at: 2, status: reported }
            amounts:
              acme-series-b:
                payer: north-fund
                beneficiary: acme
                date: 2023-05
                money: { value: 450_000_000 USD, printed: 4.5亿美元, at: 9 }
            """);

        Assert.Empty(bound.Findings);
        Assert.Equal(["ada-berg", "acme-cfo", "ada-berg-cfo", "acme-series-b"], bound.Keys);
        Assert.Equal("{sv = [Ada Berg], zh = [阿达·贝里]}", bound["ada-berg", "aliases"]);
        Assert.Equal("1", bound["acme-cfo", "seats"]);
        Assert.Equal("-> ada-berg", bound["ada-berg-cfo", "person"]);
        Assert.Equal("date 2024-03-14", bound["ada-berg-cfo", "end_date"]);
        Assert.Equal("money 450000000 USD", bound["acme-series-b", "money"]);
    }

    [Fact]
    public void Json_binds_to_the_same_entries_as_yaml()
    {
        var yaml = Bound.File("people:\n  ada: { name: Ada, birth_date: 1970-01-02 }");
        var json = Bound.File("""{ "$schema": "x", "people": { "ada": { "name": "Ada", "birth_date": "1970-01-02" } } }""", path: "facts/test.json");

        Assert.Equal(yaml.Result.File.Entries, json.Result.File.Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("people:\n")]
    [InlineData("people: {}\n")]
    [InlineData("kinds: {}\nsource: s\n$schema: s\n")]
    public void A_file_without_entries_is_fine(string text)
    {
        var bound = Bound.File(text);

        Assert.Empty(bound.Findings);
        Assert.Empty(bound.Keys);
    }

    [Theory]
    [InlineData("- people", "FACT0005 1:1 <- people> [a list]")]
    [InlineData("people", "FACT0005 1:1 <people> [the text 'people']")]
    [InlineData("peeple:\n  a: { name: A }", "FACT0006 1:1 <peeple> [peeple | ; did you mean 'people'?]")]
    [InlineData("sorces: {}", "FACT0006 1:1 <sorces> [sorces | ; did you mean 'sources'?]")]
    [InlineData("sourc: x", "FACT0006 1:1 <sourc> [sourc | ; did you mean 'source'?]")]
    [InlineData("person: {}", "FACT0006 1:1 <person> [person | ; did you mean 'people'?]")]
    [InlineData("zebras: {}", "FACT0006 1:1 <zebras> [zebras | ]")]
    [InlineData("source:\n  gazette: { title: Gazette }", "FACT0008 2:3 <gazette> [a mapping | the key of the file's default source | ; did you mean 'sources'?]")]
    [InlineData("people: [ada]", "FACT0008 1:9 <[ada]> [a list | a mapping of entries by their keys | ]")]
    [InlineData("people:\n  ada: Ada Berg", "FACT0008 2:8 <Ada Berg> [the text 'Ada Berg' | a mapping of the fields of 'ada' | ]")]
    [InlineData("people:\n  [a, b]: { name: A }", "FACT0004 2:3 <[a, b]> [a key that is not a text]")]
    [InlineData("people: {}\n---\nposts: {}", "FACT0004 2:1 <---> [a second document]")]
    [InlineData("people:\n  a: { name: !shout A }", "FACT0004 2:14 <!shout> [the tag !shout]")]
    public void What_cannot_be_bound_is_told_at_its_place(string text, string finding)
    {
        Assert.Equal([finding], Bound.File(text).Findings);
    }

    [Fact]
    public void A_tag_of_the_core_schema_does_no_harm_and_any_other_leaves_the_value()
    {
        var bound = Bound.File("people:\n  a: { name: !!str 7 }\n  b: { name: !x B }");

        Assert.Equal("7", bound["a", "name"]);
        Assert.Equal("B", bound["b", "name"]);
        Assert.Single(bound.Findings);
    }

    [Theory]
    [InlineData("people: {}\namounts:\n  a: { money: !sum { amount: 1, currency: USD } }", "3:15 <!sum>", "a")]
    [InlineData("people:\n  a: { name: A, birth_date: !when { value: 1970 } }", "2:29 <!when>", "a")]
    [InlineData("people:\n  a: { name: A, birth_date: !when [{ value: 1970 }, { value: 1971 }] }", "2:29 <!when>", "a")]
    [InlineData("people:\n  a: { name: A, birth_date: { value: 1970, note: !n x } }", "2:50 <!n>", "a")]
    [InlineData("people:\n  a: { name: A, aliases: !names { sv: [A] } }", "2:26 <!names>", "a")]
    [InlineData("people:\n  a: { name: A, aliases: { sv: !names [A] } }", "2:32 <!names>", "a")]
    [InlineData("people:\n  a: !person { name: A }", "2:6 <!person>", "a")]
    [InlineData("people:\n  a: &one !person\n    name: A", "2:11 <!person>", "a")]
    [InlineData("people:\n  a: !person &one\n    name: A", "2:6 <!person>", "a")]
    [InlineData("people:\n  a: !person\n    !key name: A", "2:6 <!person> 3:5 <!key>", "a")]
    [InlineData("people:\n  a: !person\n    &key name: A", "2:6 <!person>", "a")]
    [InlineData("people:\n  !key a: { name: A }", "2:3 <!key>", "a")]
    [InlineData("people: !all\n  a: { name: A }", "1:9 <!all>", "a")]
    [InlineData("--- !file\npeople:\n  a: { name: A }", "1:5 <!file>", "a")]
    [InlineData("people:\n  a: { name: A, note: !!timestamp 2024-01-01 }", "2:23 <!!timestamp>", "a")]
    [InlineData("people:\n  a: &one !person { name: A }\n  b: *one", "2:11 <!person>", "a b")]
    [InlineData("people:\n  a: { name: A }\nkinds:\n  post: { fields: { grade: !t text? } }", "4:28 <!t>", "a")]
    public void A_tag_is_told_where_it_stands_whatever_has_it_and_the_fact_stays(string text, string tags, string keys)
    {
        var bound = Bound.File(text);

        Assert.Equal(tags, string.Join(" ", bound.Findings.Select(finding => finding["FACT0004 ".Length..finding.IndexOf(" [", StringComparison.Ordinal)])));
        Assert.All(bound.Findings, finding => Assert.StartsWith("FACT0004 ", finding, StringComparison.Ordinal));
        Assert.Equal(keys.Split(' '), bound.Keys);
    }

    [Fact]
    public void A_tag_of_a_second_document_is_not_told_beside_it()
    {
        Assert.Equal(["FACT0004 2:1 <---> [a second document]"], Bound.File("people: {}\n--- !x\nposts: {}").Findings);
    }

    [Fact]
    public void Only_the_first_document_is_bound()
    {
        Assert.Equal(["a"], Bound.File("people:\n  a: { name: A }\n---\npeople:\n  b: { name: B }").Keys);
    }

    [Fact]
    public void The_files_source_is_the_default_of_every_entry()
    {
        var bound = Bound.File("""
            people:
              a: { name: A }
              b: { name: B, source: other }
            source: gazette
            """);

        Assert.Equal("gazette", bound.Entry("a").Qualifiers.Source);
        Assert.Equal("other", bound.Entry("b").Qualifiers.Source);
        Assert.Equal("gazette", bound.At("a", bound.Entry("a").Qualifiers.Ordinal));
    }

    [Fact]
    public void An_unknown_collection_leaves_the_others_standing()
    {
        Assert.Equal(["a"], Bound.File("peeple:\n  x: { name: X }\npeople:\n  a: { name: A }").Keys);
    }

    [Fact]
    public void An_entry_that_a_syntax_error_took_is_remembered_as_left_out()
    {
        var document = FactReader.Read("a.yaml", "people:\n  ada: { name: \"Ada\n  bo: { name: Bo }\n", TestContext.Current.CancellationToken);
        var result = FactBinder.Bind(document, "a.yaml", BuiltInKinds.Catalog, TestContext.Current.CancellationToken);

        Assert.NotEmpty(document.Findings);
        Assert.Contains(new EntryKey("person", "ada"), result.File.LeftOut);
    }

    [Fact]
    public void Binding_stops_when_it_is_cancelled()
    {
        var document = FactReader.Read("a.yaml", "people:\n  ada: { name: Ada }\n", TestContext.Current.CancellationToken);

        Assert.Throws<OperationCanceledException>(
            () => FactBinder.Bind(document, "a.yaml", BuiltInKinds.Catalog, new CancellationToken(canceled: true)));
    }
}
