using FactGen.Core.Linking;

namespace FactGen.Core.Tests.Linking;

public sealed class IndexTests
{
    [Fact]
    public void Every_concrete_kind_has_a_collection_and_no_abstract_one_has()
    {
        var kinds = Linked.Files().Index.Collections.Select(collection => collection.Kind).ToList();

        Assert.Equal(["person", "organization", "post", "role", "event", "amount", "milestone", "source"], kinds);
    }

    [Fact]
    public void Members_come_by_path_and_then_in_file_order_however_the_files_are_given()
    {
        var linked = Linked.With()
            .And("facts/b.yaml", "people:\n  z: { name: Z }")
            .And("facts/a.yaml", "people:\n  y: { name: Y }\n  x: { name: X }")
            .And("facts/B.yaml", "people:\n  w: { name: W }");

        Assert.Equal(["w W facts/B.yaml", "y Y facts/a.yaml", "x X facts/a.yaml", "z Z facts/b.yaml"], linked.Members("person"));
    }

    [Fact]
    public void Of_two_keys_with_one_name_neither_gets_it_and_no_other_changes()
    {
        var one = Linked.Files("people:\n  ada-berg: { name: A }\n  bo: { name: B }");
        var two = Linked.Files("people:\n  ada-berg: { name: A }\n  bo: { name: B }", "people:\n  ada_berg: { name: C }");

        Assert.Equal(["ada-berg AdaBerg facts/a.yaml", "bo Bo facts/a.yaml"], one.Members("person"));
        Assert.Equal(["ada-berg - facts/a.yaml", "bo Bo facts/a.yaml", "ada_berg - facts/b.yaml"], two.Members("person"));
    }

    [Fact]
    public void A_name_given_by_as_settles_a_collision()
    {
        var linked = Linked.Files("people:\n  ada-berg: { name: A }\n  ada_berg: { name: B, as: AdaBergTheSecond }");

        Assert.Equal(["ada-berg AdaBerg facts/a.yaml", "ada_berg AdaBergTheSecond facts/a.yaml"], linked.Members("person"));
    }

    [Fact]
    public void A_name_that_generated_types_have_gets_out_of_the_way()
    {
        var linked = Linked.Files("people:\n  all: { name: A }\n  people: { name: B }\n  equals: { name: C }");

        Assert.Equal(["all All_ facts/a.yaml", "people People_ facts/a.yaml", "equals Equals_ facts/a.yaml"], linked.Members("person"));
    }

    [Fact]
    public void An_entry_that_two_files_declare_is_the_first_ones()
    {
        var linked = Linked.Files("people:\n  a: { name: First }", "people:\n  a: { name: Second }\n  b: { name: B }");

        Assert.Equal(["a A facts/a.yaml", "b B facts/b.yaml"], linked.Members("person"));
        Assert.Equal("First.", Assert.Single(linked[0].Entries).Summary);
        var left = Assert.Single(linked[1].Entries);
        Assert.Equal("b", left.Entry.Key);
        Assert.Equal([1], linked[1].Places);
    }

    [Fact]
    public void The_same_key_in_two_collections_is_no_duplicate()
    {
        var linked = Linked.Files("people:\n  acme: { name: A }\norganizations:\n  acme: { name: B }");

        Assert.Empty(linked.Check());
        Assert.Equal("Acme", linked.Index.IdentifierOf("person", "acme"));
        Assert.Equal("Acme", linked.Index.IdentifierOf("organization", "acme"));
    }

    [Fact]
    public void The_index_stays_equal_whatever_values_change_until_a_key_or_a_name_does()
    {
        const string Before = "people:\n  a: { name: A, aliases: { en: [x] } }\nroles:\n  r: { person: a, title: T, start_date: 2018 }\n";
        const string After = "# words\npeople:\n  a: { name: { value: B, at: 3 }, summary: S, note: N }\nroles:\n  r: { person: b, title: U }\n";

        Assert.Equal(Linked.Files(Before).Index, Linked.Files(After).Index);
        Assert.Equal(Linked.Files(Before).Index.GetHashCode(), Linked.Files(After).Index.GetHashCode());
        Assert.NotEqual(Linked.Files(Before).Index, Linked.Files(Before.Replace("  a:", "  b:")).Index);
        Assert.NotEqual(Linked.Files(Before).Index, Linked.Files(Before.Replace("name: A", "as: Other, name: A")).Index);
        Assert.NotEqual(Linked.Files(Before).Index, Linked.Files(Before + "posts:\n  a: { title: T, organization: o }\n").Index);
    }

    [Fact]
    public void A_linked_file_stays_equal_when_another_file_changes_what_it_does_not_show()
    {
        const string People = "people:\n  a: { name: A }";

        Assert.Equal(Linked.Files(People, "people:\n  b: { name: B }")[0], Linked.Files(People, "people:\n  b: { name: C }\n  c: { name: D }")[0]);
    }

    [Fact]
    public void Foreign_records_without_a_key_are_members_without_a_name()
    {
        var linked = Linked.With("thing:\n  collection: things\n  from: x.yaml\n  caption: n\n  fields: { n: text }").And("facts/x.yaml", "- { n: one }\n- { n: two }");

        Assert.Equal([" - facts/x.yaml", " - facts/x.yaml"], linked.Members("thing"));
        Assert.Equal(["one", "two"], linked[0].Entries.Select(entry => entry.Caption));
    }

    [Fact]
    public void Records_of_several_files_merge_into_the_first()
    {
        var linked = Linked.With("thing:\n  collection: things\n  from: x*.yaml\n  key: id\n  duplicates: merge\n  fields: { id: text, en: text?, n: integer?, sv: text? }")
            .And("facts/x2.yaml", "- { id: a, sv: ett, n: 1 }\n- { id: b, n: 5 }")
            .And("facts/x1.yaml", "- { id: a, en: one, n: 2 }");

        Assert.Equal(["id", "en", "n", "sv"], linked.Entry("a").Entry.Fields.Select(field => field.Name));
        Assert.Equal(["b"], linked[0].Entries.Select(entry => entry.Entry.Key));
        Assert.Equal(["x2.yaml FACT0022 1:24 <1> [n | a | thing] also 1:24"], linked.Check());
    }

    [Fact]
    public void A_merged_field_is_compared_with_the_first_record_that_has_it()
    {
        var linked = Linked.With("thing:\n  collection: things\n  from: x*.yaml\n  key: id\n  duplicates: merge\n  fields: { id: text, n: integer? }")
            .And("facts/x1.yaml", "- { id: a }")
            .And("facts/x2.yaml", "- { id: a, n: 2 }")
            .And("facts/x3.yaml", "- { id: a, n: 3 }");

        Assert.Equal(["x3.yaml FACT0022 1:15 <3> [n | a | thing] also 1:15"], linked.Check());
        Assert.Equal(["id", "n"], linked.Entry("a").Entry.Fields.Select(field => field.Name));
    }
}
