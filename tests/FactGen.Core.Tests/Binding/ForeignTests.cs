using FactGen.Core.Binding;

namespace FactGen.Core.Tests.Binding;

/// <summary>Files that were not written for FactGen: their records, keys, paths and values.</summary>
public sealed partial class ForeignTests
{
    private const string Legislators = """
        legislator:
          collection: legislators
          from: data/legislators-*.yaml
          key: id.bioguide
          caption: [name.official_full, name.last]
          open: true
          fields:
            name: { path: name.official_full, type: text }
            born: { path: bio.birthday, type: date? }
            terms:
              type: list<record>
              as: Term
              fields:
                chamber: { path: type, type: enum, values: [sen, rep] }
                start: date
                end: date?
        """;

    private static Bound Read(string text, string kinds, string path = "facts/data/legislators-current.yaml") => Bound.File(text, kinds, path);

    /// <summary>A kind <c>thing</c> over facts/data.yaml.</summary>
    private static Bound Thing(string text, string kind, string fields) => Bound.File(
        text,
        "thing:\n  collection: things\n  from: data.yaml\n" + Indent(kind, "  ") + "  fields:\n" + Indent(fields, "    "),
        "facts/data.yaml");

    private static string Indent(string text, string by) => text.Length == 0 ? "" : string.Concat(text.Split('\n').Select(line => by + line + "\n"));

    [Fact]
    public void Records_of_a_root_list_are_read_by_paths()
    {
        var bound = Read(
            """
            - id: { bioguide: C000127, thomas: '00172' }
              name: { first: Maria, last: Cantwell, official_full: Maria Cantwell }
              bio: { birthday: '1958-10-13' }
              terms:
              - { type: rep, start: '1993-01-05', end: '1995-01-03', state: WA }
              - { type: sen, start: 2001-01-03, class: 1 }
            """,
            Legislators);

        Assert.Empty(bound.Findings);
        Assert.Equal("Maria Cantwell", bound["C000127", "name"]);
        Assert.Equal("date 1958-10-13", bound["C000127", "born"]);
        Assert.Equal("[{chamber: enum rep, start: date 1993-01-05, end: date 1995-01-03}, {chamber: enum sen, start: date 2001-01-03}]", bound["C000127", "terms"]);
        Assert.Equal("C000127", bound.At("C000127", 0));
    }

    [Fact]
    public void The_caption_is_the_first_text_that_is_present()
    {
        var bound = Thing("[{ id: a, n: { last: Berg } }, { id: b, n: { full: Bo Lind, last: Lind } }]", "key: id\ncaption: [n.full, n.last]", "id: text");

        Assert.Equal("Berg", bound.Entry("a").Caption);
        Assert.Equal("Bo Lind", bound.Entry("b").Caption);
    }

    [Fact]
    public void A_caption_that_is_a_declared_field_is_left_to_the_field()
    {
        Assert.Null(Thing("[{ id: a, name: A }]", "key: id\ncaption: name", "id: text\nname: text").Entry("a").Caption);
    }

    [Fact]
    public void A_root_mapping_is_one_record()
    {
        var bound = Thing("name: Ada", "key: $file", "name: text");

        Assert.Equal(["data"], bound.Keys);
        Assert.Equal("Ada", bound["name"]);
    }

    [Fact]
    public void Without_a_key_records_are_anonymous_and_stand_at_their_first_key()
    {
        var bound = Thing("- { name: Ada }\n- { name: Bo }", "", "name: text");

        Assert.Equal(["-", "-"], bound.Keys);
        Assert.Equal("name", bound.Document.Text.Substring(bound.Result.Spans[1, 0].Start, bound.Result.Spans[1, 0].Length));
    }

    [Theory]
    [InlineData("landscape.subcategories.items", "landscape:\n- subcategories:\n  - items: [{ id: a }, { id: b }]\n  - other: 1\n- subcategories:\n  - items: [{ id: c }]", "a, b, c")]
    [InlineData("people.*", "people: { x: { id: a }, y: { id: b } }\nother: 1", "a, b")]
    [InlineData("'*'", "x: { id: a }\ny: [{ id: b }, { id: c }]", "a, b, c")]
    [InlineData(".", "id: a", "a")]
    public void Records_are_found_at_their_place(string records, string text, string keys)
    {
        var bound = Thing(text, $"records: {records}\nkey: id", "id: text");

        Assert.Empty(bound.Findings);
        Assert.Equal(keys, string.Join(", ", bound.Keys));
    }

    [Fact]
    public void A_place_that_the_file_does_not_have_is_told()
    {
        var bound = Thing("peeple: []", "records: people\nkey: id", "id: text");

        Assert.Equal(["FACT0010 1:1 <peeple> [people | the file, where the records of thing stand]"], bound.Findings);
    }

    [Fact]
    public void An_element_that_is_no_record_is_told_and_the_others_are_read()
    {
        var bound = Thing("- { id: a }\n- words\n- ~\n- { id: b }", "key: id", "id: text");

        Assert.Equal(
            ["FACT0016 2:3 <words> [the text 'words' | thing]", "FACT0016 3:3 <~> [nothing | thing]"],
            bound.Findings);
        Assert.Equal(["a", "b"], bound.Keys);
    }

    [Fact]
    public void Atoms_tell_of_the_way_to_the_record()
    {
        var bound = Thing(
            "SSAF: [{ name: Ada }, { name: Bo }]\nHSAG: [{ name: Cy }]",
            "records: '*'\nkey: '{$key}-{$index}'",
            "committee: { path: $key, type: text }\nindex: { path: $index, type: integer }\nfile: { path: $file, type: text }\nname: text");

        Assert.Empty(bound.Findings);
        Assert.Equal(["SSAF-0", "SSAF-1", "HSAG-0"], bound.Keys);
        Assert.Equal("SSAF", bound["SSAF-1", "committee"]);
        Assert.Equal("1", bound["SSAF-1", "index"]);
        Assert.Equal("data", bound["SSAF-1", "file"]);
    }

    [Fact]
    public void A_scalar_can_be_a_record_when_a_field_asks_for_it()
    {
        var bound = Thing("AL: Alabama\nAK: Alaska", "records: '*'\nkey: $key", "name: { path: $value, type: text }");

        Assert.Empty(bound.Findings);
        Assert.Equal("Alaska", bound["AK", "name"]);
    }

    [Fact]
    public void The_key_can_be_put_together_from_the_record_and_what_is_around_it()
    {
        var bound = Thing(
            "- thomas_id: SSAF\n  subcommittees:\n  - { thomas_id: '13', name: Food }",
            "records: subcommittees\nkey: '{$parent.thomas_id}{thomas_id}'",
            "name: text\nin: { path: $parent.thomas_id, type: text }\nid: { path: thomas_id, type: text }");

        Assert.Empty(bound.Findings);
        Assert.Equal(["SSAF13"], bound.Keys);
        Assert.Equal("SSAF", bound["SSAF13", "in"]);
    }

    [Fact]
    public void A_nested_record_sees_the_record_around_it()
    {
        var bound = Thing(
            "- { id: a, unit: m, sizes: { h: 1, w: 2 } }",
            "key: id",
            "id: text\nsizes:\n  type: map<record>\n  fields:\n    side: { path: $key, type: text }\n    number: { path: $value, type: integer }\n    unit: { path: $parent.unit, type: text }");

        Assert.Empty(bound.Findings);
        Assert.Equal("{h = {side: h, number: 1, unit: m}, w = {side: w, number: 2, unit: m}}", bound["sizes"]);
    }

    [Fact]
    public void Odd_keys_are_reached_step_by_step()
    {
        var bound = Thing("- { id: a, branches: { 1.0.x: { time: 2001 } } }", "key: id", "id: text\ntime: { path: [branches, 1.0.x, time], type: date }");

        Assert.Empty(bound.Findings);
        Assert.Equal("date 2001", bound["time"]);
    }

    [Fact]
    public void A_path_walks_lists_into_a_list()
    {
        var bound = Thing(
            "- { id: a, members: [{ names: [x, y] }, { other: 1 }, { names: [z] }] }",
            "key: id\nopen: true",
            "id: text\nnames: { path: members.names, type: list<text> }");

        Assert.Equal("[x, y, z]", bound["names"]);
    }

    [Fact]
    public void A_path_through_a_list_gives_a_single_value_when_there_is_one()
    {
        var bound = Thing(
            "- { id: a, party: [{ name: Democratic }] }\n- { id: b, party: [{ name: X }, { name: Y }] }",
            "key: id",
            "id: text\nparty: { path: party.name, type: text? }");

        Assert.Equal("Democratic", bound["a", "party"]);
        Assert.Equal("-", bound["b", "party"]);
        Assert.Equal(["FACT0008 2:41 <Y> [a second value of party.name | a text | ]"], bound.Findings);
    }

    [Fact]
    public void Match_and_missing_work_on_the_text()
    {
        var bound = Thing(
            "- { id: a, born: 1950-05-01, died: 0000-00-00, note: '' }\n- { id: b, born: May }",
            "key: id",
            "id: text\nborn: { type: date?, match: '^(\\d{4})-' }\ndied: { type: date?, missing: ['0000-00-00', ''] }\nnote: { type: text?, missing: [''] }");

        Assert.Equal("date 1950", bound["a", "born"]);
        Assert.Equal("-", bound["a", "died"]);
        Assert.Equal("-", bound["a", "note"]);
        Assert.Equal(["FACT0009 2:18 <May> [May | a date | ; it does not match '^(\\d{4})-']"], bound.Findings);
    }

    [Theory]
    [InlineData("1943-00-00", "date 1943")]
    [InlineData("1943-05-00", "date 1943-05")]
    [InlineData("1943-00", "date 1943")]
    public void Zeros_stand_for_a_day_or_month_that_is_not_known(string text, string date)
    {
        var bound = Thing($"- {{ id: a, born: {text} }}", "key: id", "id: text\nborn: date");

        Assert.Empty(bound.Findings);
        Assert.Equal(date, bound["born"]);
    }

    [Fact]
    public void A_date_of_zeros_alone_is_no_year()
    {
        var bound = Thing("- { id: a, born: 0000-00-00 }", "key: id", "id: text\nborn: date?");

        Assert.Equal(["FACT0009 1:18 <0000-00-00> [0000-00-00 | a date | ; texts that mean absent are declared: missing: ['0000-00-00']]"], bound.Findings);
    }
}
