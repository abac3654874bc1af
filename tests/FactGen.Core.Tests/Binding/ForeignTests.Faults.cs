using FactGen.Core.Binding;

namespace FactGen.Core.Tests.Binding;

/// <summary>What is not declared, stands twice or is missing in files that were not written for FactGen.</summary>
public sealed partial class ForeignTests
{
    [Fact]
    public void Nothing_in_a_foreign_file_is_a_statement_a_qualifier_or_reserved()
    {
        var bound = Thing(
            "- { id: a, source: s, status: open, size: { value: 3, note: n } }",
            "key: id",
            "id: text\nsource: text\nstatus: text\nsize:\n  type: record\n  fields: { value: integer, note: text }");

        Assert.Empty(bound.Findings);
        Assert.Equal("open", bound["status"]);
        Assert.Equal("{value: 3, note: n}", bound["size"]);
        Assert.Equal(Qualifiers.None, bound.Entry("a").Qualifiers);
    }

    [Fact]
    public void A_closed_kind_tells_of_each_undeclared_key_once()
    {
        var bound = Thing(
            "- { id: a, nmae: A, name: A, meta: { x: 1, y: 2 } }\n- { id: b, nmae: B, name: B, meta: { x: 1, y: 2 } }",
            "key: id",
            "id: text\nname: text\nx: { path: meta.x, type: integer }");

        Assert.Equal(
            [
                "FACT0007 1:12 <nmae> [nmae | thing | ; did you mean 'name'?]",
                "FACT0007 1:44 <y> [y | thing.meta | ]",
            ],
            bound.Findings);
        Assert.Equal(["a", "b"], bound.Keys);
    }

    [Fact]
    public void An_open_kind_still_tells_of_a_slip()
    {
        var bound = Thing("- { id: a, birthdy: 1970, colour: red }", "key: id\nopen: true", "id: text\nbirthday: date?");

        Assert.Equal(["FACT0021 1:12 <birthdy> [birthdy | thing | ; did you mean 'birthday'?]"], bound.Findings);
    }

    [Fact]
    public void A_near_key_is_no_slip_where_the_declared_one_stands_too()
    {
        var bound = Thing("- { id: a, start: 1970, state: WA, meta: { stat: 1 } }", "key: id\nopen: true", "id: text\nstart: date?");

        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void Records_nested_in_an_open_kind_are_open()
    {
        var bound = Thing(
            "- { id: a, term: { begin: 1970, colour: red } }",
            "key: id\nopen: true",
            "id: text\nterm:\n  type: record\n  fields: { begin: date }");

        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void An_entry_of_a_foreign_kind_in_a_fact_file_is_as_closed_as_any()
    {
        var bound = Bound.File("things:\n  a: { name: A, colour: red }", "thing:\n  collection: things\n  from: x.yaml\n  open: true\n  fields: { name: { path: n.full, type: text } }");

        Assert.Equal(["FACT0007 2:17 <colour> [colour | thing | ]"], bound.Findings);
        Assert.Equal("A", bound["name"]);
    }

    [Fact]
    public void Of_two_records_with_one_key_the_first_is_kept_and_both_places_are_told()
    {
        var bound = Thing("- { id: a, n: 1 }\n- { id: b, n: 2 }\n- { id: a, n: 3 }", "key: id", "id: text\nn: integer");

        Assert.Equal(["FACT0002 3:9 <a> [a] also 1:9"], bound.Findings);
        Assert.Equal(["a", "b"], bound.Keys);
        Assert.Equal("1", bound["a", "n"]);
    }

    [Fact]
    public void Records_merge_where_they_agree_or_add_and_are_told_where_they_differ()
    {
        var bound = Thing(
            "- { id: a, n: 1, t: [x] }\n- { id: a, n: 1, m: new }\n- { id: a, n: 3, t: [x] }",
            "key: id\nduplicates: merge",
            "id: text\nm: text?\nn: integer\nt: list<text>");

        Assert.Equal(["FACT0022 3:15 <3> [n | a | thing] also 1:15"], bound.Findings);
        Assert.Equal(["id", "m", "n", "t"], bound.Entry("a").Fields.Select(field => field.Name));
        Assert.Equal("new", bound["a", "m"]);
        Assert.Equal("new", bound.At("a", bound.Entry("a").Field("m")!.Preferred.Value.Ordinal));
    }

    [Fact]
    public void A_record_without_its_key_is_told_and_left_out()
    {
        var bound = Thing("- { name: A }\n- { id: b, name: B }", "key: id", "id: text?\nname: text");

        Assert.Equal(["FACT0010 1:5 <name> [id | a record of thing, which needs it for its key]"], bound.Findings);
        Assert.Equal(["b"], bound.Keys);
    }

    [Fact]
    public void A_record_without_a_field_that_it_must_have_is_left_out()
    {
        var bound = Thing("- { id: a }\n- { id: b, name: B }", "key: id", "id: text\nname: { path: name.full, type: text }");

        Assert.Contains("FACT0010 1:9 <a> [name.full | thing 'a']", bound.Findings);
        Assert.Equal([new EntryKey("thing", "a"), new EntryKey("thing", "b")], bound.Result.File.LeftOut);
    }

    [Fact]
    public void A_misspelt_key_that_must_be_there_is_told_once_and_each_record_without_it()
    {
        var bound = Thing(
            "- { id: a, name: { fulll: A } }\n- { id: b, nmae: { full: B } }\n- { id: c, name: { fulll: C } }",
            "key: id",
            "id: text\nfull: { path: name.full, type: text }");

        Assert.Equal(
            [
                "FACT0007 1:20 <fulll> [fulll | thing.name | ; did you mean 'full'?]",
                "FACT0007 2:12 <nmae> [nmae | thing | ; did you mean 'name'?]",
                "FACT0010 3:9 <c> [name.full | thing 'c']",
            ],
            bound.Findings);
    }

    [Fact]
    public void A_misspelt_key_of_an_open_kind_is_told_beside_what_is_missing()
    {
        var bound = Thing("- { id: a, nmae: A }", "key: id\nopen: true", "id: text\nname: text");

        Assert.Equal(
            ["FACT0010 1:9 <a> [name | thing 'a']", "FACT0021 1:12 <nmae> [nmae | thing | ; did you mean 'name'?]"],
            bound.Findings);
    }

    [Fact]
    public void Two_kinds_can_read_one_file()
    {
        const string Kinds = """
            committee:
              collection: committees
              from: data.yaml
              key: id
              open: true
              fields: { id: text }
            seat:
              collection: seats
              from: data.yaml
              records: seats
              key: id
              fields: { id: text }
            """;
        var bound = Bound.File("- { id: c, seats: [{ id: s1 }, { id: s2 }] }", Kinds, "facts/data.yaml");

        Assert.Empty(bound.Findings);
        Assert.Equal(["committee c", "seat s1", "seat s2"], bound.Result.File.Entries.Select(entry => entry.Kind + " " + entry.Key));
    }

    [Fact]
    public void A_file_that_declares_kinds_is_a_fact_file_though_the_glob_matches_it()
    {
        var bound = Bound.File("kinds: { x: {} }\npeople:\n  a: { name: A }", "thing:\n  collection: things\n  from: '*.yaml'\n  fields: { id: text }", "facts/kinds.yaml");

        Assert.Equal(["a"], bound.Keys);
    }

    [Fact]
    public void An_empty_file_has_no_records()
    {
        Assert.Empty(Thing("", "key: id", "id: text").Findings);
    }

    [Fact]
    public void A_pattern_that_never_ends_is_told()
    {
        var bound = Thing($"- {{ id: {new string('a', 60)}! }}", "", "id: { type: text?, match: '^(a+)+$' }");

        Assert.Contains("takes too long", Assert.Single(bound.Findings), StringComparison.Ordinal);
    }
}
