using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Kinds;

public sealed class KindReaderTests
{
    private const string Legislators = """
        kinds:
          legislator:
            collection: legislators
            summary: A member of the legislature.
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
                period: [start, end]
                fields:
                  chamber: { path: type, type: enum, values: [sen, rep] }
                  start: date
                  end: date
                  party: text?
                  district: { type: integer?, min: 0, max: 53 }
                rules:
                  - no_overlap
        """;

    private static readonly Kind Legislator = Declared.In(Legislators).Healthy.Find("legislator")!;

    [Fact]
    public void A_foreign_kind_is_read_with_globs_relative_to_its_file()
    {
        var foreign = Legislator.Foreign!;
        Assert.Equal("facts/data/legislators-*.yaml", Assert.Single(foreign.Globs));
        Assert.Equal("id.bioguide", Assert.Single(foreign.Key!.Parts).Path!.ToString());
        Assert.Null(foreign.Records);
        Assert.False(foreign.MergeDuplicates);
        Assert.Equal(["name.official_full", "name.last"], Legislator.Shape.Caption.Select(static path => path.ToString()));
    }

    [Fact]
    public void Fields_keep_their_paths_and_types()
    {
        Assert.Equal("name: text, born: date?, terms: list<record>", Declared.Fields(Legislator));
        Assert.Equal("bio.birthday", Legislator.Shape.Find("born")!.Path!.ToString());
        Assert.Null(Legislator.Shape.Find("terms")!.Path);
    }

    [Fact]
    public void A_nested_record_has_a_name_a_period_rules_and_is_open_with_its_kind()
    {
        var field = Legislator.Shape.Find("terms")!;
        var term = Assert.IsType<RecordType>(Assert.IsType<ListType>(field.Type).Item);
        Assert.Equal(("Term", null), (term.As, field.As));
        Assert.Equal("start-end", $"{term.Shape.Period!.Start}-{term.Shape.Period.End}");
        Assert.Equal("no_overlap", Assert.Single(term.Shape.Rules).Name);
        Assert.True(term.Shape.IsOpen);
        Assert.Equal(["sen", "rep"], Assert.IsType<EnumType>(term.Shape.Find("chamber")!.Type).Values);
        Assert.Equal(["min 0", "max 53"], term.Shape.Find("district")!.Rules.Select(static rule => $"{rule.Name} {rule.Operand.Text}"));
    }

    [Theory]
    [InlineData("x: text", "x: text")]
    [InlineData("x: [a, b]", "x: enum")]
    [InlineData("x: { type: enum?, values: [a, b] }", "x: enum?")]
    [InlineData("x: 'date?'", "x: date?")]
    [InlineData("x: { type: map<decimal>, keys: integer }", "x: map<decimal>")]
    [InlineData("x: { type: list<record>, fields: { y: { type: record?, fields: { z: text } } } }", "x: list<record>")]
    [InlineData("x: { type: text | list<text> }", "x: text | list<text>")]
    [InlineData("x: { type: enum | integer, values: [few, many] }", "x: enum | integer")]
    [InlineData("'1.x': text", "1.x: text")]
    [InlineData("end-type: text?", "end-type: text?")]
    public void A_field_is_written_in_three_ways(string field, string expected) =>
        Assert.Equal(expected, Declared.Fields(Declared.In($"kinds: {{ a: {{ collection: as, fields: {{ {field} }} }} }}").Healthy.Find("a")!));

    [Theory]
    [InlineData("{ type: text, as: Label }", "Label", null)]
    [InlineData("{ type: [a] , as: Label }", null, null)]
    [InlineData("{ type: enum, values: [a], as: Label }", null, "Label")]
    [InlineData("{ type: enum, values: [a], as: { property: Tag, type: Label } }", "Tag", "Label")]
    [InlineData("{ type: integer | text, as: Label }", null, "Label")]
    public void As_names_the_nested_type_where_there_is_one_and_else_the_property(string field, string? property, string? type)
    {
        var read = Declared.In($"kinds: {{ a: {{ collection: as, fields: {{ x: {field} }} }} }}").Kind("a").Shape.Find("x");
        Assert.Equal((property, type), (read?.As, read?.Type switch { EnumType words => words.As, UnionType union => union.As, _ => null }));
    }

    [Fact]
    public void Atoms_templates_and_odd_keys_are_read()
    {
        var kind = Declared.In("""
            kinds:
              committee:
                collection: committees
                from: [data/*.yaml, ../more/**/*.json]
                records: [landscape, '*', items]
                key: '{$parent.thomas_id}{thomas_id}'
                duplicates: merge
                caption: $key
                fields:
                  file: { type: text, path: $file }
                  time: { type: text, path: [branches, 1.0.x, time] }
                  year: { type: integer?, path: founded, match: '^(\d{4})-', missing: ['0000-00-00', ''] }
                  seen: { type: instant, offset: Z }
            """).Healthy.Find("committee")!;
        Assert.Equal(["facts/data/*.yaml", "more/**/*.json"], kind.Foreign!.Globs);
        Assert.Equal("landscape.*.items", kind.Foreign.Records!.ToString());
        Assert.Equal(["$parent.thomas_id", "thomas_id"], kind.Foreign.Key!.Parts.Select(static part => part.Path!.ToString()));
        Assert.True(kind.Foreign.MergeDuplicates);
        Assert.Equal(["branches", "1.0.x", "time"], kind.Shape.Find("time")!.Path!.Steps);
        Assert.Equal(@"^(\d{4})-", kind.Shape.Find("year")!.Match);
        Assert.Equal(["0000-00-00", ""], kind.Shape.Find("year")!.Missing);
        Assert.Equal("Z", kind.Shape.Find("seen")!.Offset);
    }

    [Fact]
    public void JSON_declares_the_same()
    {
        var yaml = Declared.In("kinds: { a: { collection: as, fields: { x: [u, v], y: { type: list<text>?, min_count: 1 } }, rules: [{ unique: y }] } }");
        var json = new Declared().And("facts/kinds.yaml", """{"kinds":{"a":{"collection":"as","fields":{"x":["u","v"],"y":{"type":"list<text>?","min_count":1}},"rules":[{"unique":"y"}]}}}""");
        Assert.Equal(yaml.Files[0], json.Files[0]);
        Assert.Equal(yaml.Healthy, json.Healthy);
    }

    [Fact]
    public void What_is_declared_has_no_positions()
    {
        var moved = Declared.In("# a comment\n\n" + Legislators.Replace("    ", "     "));
        Assert.Equal(Declared.In(Legislators).Files[0], moved.Files[0]);
        Assert.Equal(Declared.In(Legislators).Files[0].GetHashCode(), moved.Files[0].GetHashCode());
    }

    [Fact]
    public void Anchors_and_aliases_are_what_they_stand_for() =>
        Assert.Equal("x: list<text>, y: list<text>", Declared.Fields(Declared.In("kinds: { a: { collection: as, fields: { x: &t list<text>, y: *t } } }").Healthy.Find("a")!));

    [Theory]
    [InlineData("people: { a: { name: A } }")]
    [InlineData("kinds:")]
    [InlineData("kinds: {}")]
    [InlineData("- a")]
    [InlineData("")]
    [InlineData("text")]
    public void A_file_without_kinds_declares_none(string text)
    {
        var read = KindReader.Read(FactReader.Read("a.yaml", text, TestContext.Current.CancellationToken), "a.yaml", out var findings);
        Assert.Equal(new("a.yaml", default), read);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("kinds: [a]", "1:8-11 FACT5001 kinds | takes names of kinds, each with its mapping")]
    [InlineData("kinds: { a: }", "1:10-11 FACT5001 kind 'a' | a kind is a mapping: a: { collection: as, fields: { name: text } }")]
    [InlineData("kinds: { text: { collection: xs } }", "1:10-14 FACT5003 kind 'text' | text | a type; a kind needs another name")]
    [InlineData("kinds: { a b: { collection: xs } }", "1:10-13 FACT5001 kind 'a b' | a kind's name is made of letters, digits, _ and -, and begins with a letter: legislator")]
    [InlineData("kinds: { a: { colection: xs, fields: { x: text } } }", "1:15-24 FACT5002 kind 'a' | key | colection | ; did you mean 'collection'?")]
    [InlineData("kinds: { a: { collection: source } }", "1:27-33 FACT5003 kind 'a' | source | the format: it has a meaning of its own at the root of a fact file; a collection needs another name")]
    [InlineData("kinds: { a: { collection: [xs] } }", "1:27-31 FACT5001 kind 'a' | collection: takes a text")]
    [InlineData("kinds: { a: { collection: xs, constants: 3 } }", "1:42-43 FACT5001 kind 'a' | constants: takes true or false")]
    [InlineData("kinds: { a: { collection: xs, extends: { a: b } } }", "1:40-48 FACT5001 kind 'a' | extends: takes a text or a list of texts")]
    [InlineData("kinds: { a: { collection: xs, as: 1x } }", "1:35-37 FACT5001 kind 'a' | '1x' is no C# name; '_1x' is")]
    [InlineData("kinds: { a: { collection: xs, fields: [x] } }", "1:39-42 FACT5001 kind 'a' | fields: takes names with their types: { name: text, born: date? }")]
    [InlineData("kinds: { a: { collection: xs, period: [x] } }", "1:39-42 FACT5001 kind 'a' | period: takes two date fields: [start, end]")]
    [InlineData("kinds: { a: { collection: xs, rules: { no_overlap: {} } } }", "1:38-56 FACT5001 kind 'a' | rules: takes a list: - no_overlap")]
    [InlineData("kinds: { a: { collection: xs, records: x, fields: { x: text } } }", "1:31-38 FACT5009 kind 'a' | records")]
    [InlineData("kinds: { a: { collection: xs, open: true } }", "1:31-35 FACT5009 kind 'a' | open")]
    [InlineData("kinds: { a: { collection: xs, from: [] } }", "1:37-39 FACT5001 kind 'a' | from: takes a glob or a list of globs: data/*.yaml")]
    [InlineData(@"kinds: { a: { collection: xs, from: [x.yaml, data\*.yaml] } }", "1:46-57 FACT5001 kind 'a' | folders are separated by /: data/*.yaml")]
    [InlineData("kinds: { a: { collection: xs, from: /x.yaml } }", "1:37-44 FACT5001 kind 'a' | a glob is relative to the file it stands in: data/*.yaml, ../data/*.yaml")]
    [InlineData("kinds: { a: { collection: xs, from: x.yaml, key: 'x{y' } }", "1:52-53 FACT5001 kind 'a' | a brace is left open; {{ and }} are the braces themselves")]
    [InlineData("kinds: { a: { collection: xs, from: x.yaml, duplicates: maybe } }", "1:57-62 FACT5001 kind 'a' | duplicates: is error or merge")]
    [InlineData("kinds: { a: { collection: xs, from: x.yaml, records: $key } }", "1:54-58 FACT5001 kind 'a' | the way to the records takes no step with $")]
    public void A_fault_of_a_kind_is_told_at_its_place(string yaml, string finding) => Assert.Equal(finding, Declared.In(yaml).Finding);

    [Theory]
    [InlineData("x:", "1:41-42 FACT5001 field 'x' of kind 'a' | a field needs its type: x: text", true)]
    [InlineData("x: { summary: s }", "1:41-42 FACT5001 field 'x' of kind 'a' | a field needs its type: x: text", true)]
    [InlineData("x: { fields: { y: text } }", "1:44-67 FACT5001 field 'x' of kind 'a' | a field needs its type: type: record", true)]
    [InlineData("x: list<text", "1:53-53 FACT5004 field 'x' of kind 'a' | '>' is missing to close list<", true)]
    [InlineData("x: lst<text>", "1:47-53 FACT5004 field 'x' of kind 'a' | only list and map take <…>; did you mean 'list'?", true)]
    [InlineData("x: { type: [a, b] }", "1:52-58 FACT5004 field 'x' of kind 'a' | a type is a text: list<text>?", true)]
    [InlineData("x: 'list<persn>'", "1:50-55 FACT5002 field 'x' of kind 'a' | type or kind | persn | ; did you mean 'person'?", true)]
    [InlineData("x: { tpye: text }", "1:46-50 FACT5002 field 'x' of kind 'a' | key | tpye | ; did you mean 'type'?", true)]
    [InlineData("x: { tpye: enum, values: [u] }", "1:46-50 FACT5002 field 'x' of kind 'a' | key | tpye | ; did you mean 'type'?", true)]
    [InlineData("x: string", "1:44-50 FACT5002 field 'x' of kind 'a' | type or kind | string | ; did you mean 'text'?", true)]
    [InlineData("x: zebra", "1:44-49 FACT5002 field 'x' of kind 'a' | type or kind | zebra | ; it is one of text, integer, decimal, boolean, date, instant, duration, money, uri, enum, record, list and others", true)]
    [InlineData("x: enum", "1:44-48 FACT5004 field 'x' of kind 'a' | an enum needs its words: values: [first, second]", true)]
    [InlineData("x: { type: enum, values: [] }", "1:66-68 FACT5001 field 'x' of kind 'a' | an enum needs its words: [first, second]", true)]
    [InlineData("x: [u, u]", "1:48-49 FACT5001 field 'x' of kind 'a' | 'u' stands twice in the enum", false)]
    [InlineData("x: [u, ~]", "1:48-49 FACT5001 field 'x' of kind 'a' | a word of an enum is a text that is not empty; quote null and ~", false)]
    [InlineData("x: { type: text, values: [a] }", "1:52-56 FACT5001 field 'x' of kind 'a' | values: is for a type with enum; one_of: limits the others", false)]
    [InlineData("x: { type: text, as: { property: Label, type: Tag } }", "1:87-90 FACT5001 field 'x' of kind 'a' | as: names the type of a record, an enum or a union of values; this field's type is none of them and has its name already", false)]
    [InlineData("x: { type: text, fields: { y: text } }", "1:52-56 FACT5001 field 'x' of kind 'a' | fields: is for a type with record: list<record>", false)]
    [InlineData("x: { type: text, keys: integer }", "1:52-56 FACT5001 field 'x' of kind 'a' | keys: is for a type with map", false)]
    [InlineData("x: { type: map<text>, keys: date }", "1:69-73 FACT5001 field 'x' of kind 'a' | the keys of a map are text or integer", false)]
    [InlineData("x: { type: text, mn: 2 }", "1:58-60 FACT5002 field 'x' of kind 'a' | key | mn | ; did you mean 'min'?", false)]
    [InlineData("x: { type: integer, max: 1,000,000 }", "1:68-71 FACT5001 field 'x' of kind 'a' | '1,000,000' is not one value; in { } a comma ends the value: write 1_000_000, or put a text in quotes", false)]
    [InlineData("x: { type: text, path: a.b }", "1:64-67 FACT5009 field 'x' of kind 'a' | path", false)]
    [InlineData("x: { type: text, match: '(' }", "1:65-68 FACT5008 field 'x' of kind 'a' | ( | Invalid pattern '(' at offset 1. Not enough )'s.", false)]
    [InlineData("x: { type: text, match: y }", "1:65-66 FACT5001 field 'x' of kind 'a' | match: reads the first group of its pattern: put ( ) around what is wanted", false)]
    [InlineData("x: { type: text, offset: Z }", "1:66-67 FACT5001 field 'x' of kind 'a' | offset: is for instants; the field is text", false)]
    [InlineData("x: { type: text, local_currency: true }", "1:74-78 FACT5001 field 'x' of kind 'a' | local_currency: is for money; the field is text", false)]
    [InlineData("x: { type: instant, offset: 5 }", "1:69-70 FACT5001 field 'x' of kind 'a' | offset: is Z, or hours and minutes from UTC: +01:00", false)]
    [InlineData("x: { type: text, reverse: xs }", "1:67-69 FACT5001 field 'x' of kind 'a' | reverse: is for references to a kind; the field is text", false)]
    [InlineData("x: { type: text, as: { typ: X } }", "1:64-67 FACT5002 field 'x' of kind 'a' | key | typ | ; did you mean 'type'?", false)]
    [InlineData("x: { type: record, open: true, fields: { y: text } }", "1:66-70 FACT5009 field 'x' of kind 'a' | open", false)]
    public void A_fault_of_a_field_is_told_at_its_place(string field, string finding, bool isLeftOut)
    {
        var declared = Declared.In($"kinds: {{ a: {{ collection: xs, fields: {{ {field} }} }} }}");
        Assert.Equal(finding, declared.Finding);
        var shape = declared.Kind("a").Shape;
        Assert.Equal(isLeftOut, shape.Find("x") is null);
        Assert.Equal(isLeftOut ? ["x"] : [], shape.Broken);
    }

    [Theory]
    [InlineData("name: { as: { type: Label } }", "1:50-55")]
    [InlineData("name: { as: { property: Called, type: Label } }", "1:68-73")]
    public void A_type_of_an_inherited_field_is_not_named_anew(string field, string place)
    {
        var declared = Declared.In($"kinds: {{ person: {{ fields: {{ {field} }} }} }}");

        Assert.Equal($"{place} FACT5001 field 'name' of kind 'person' | as: names the type that type: declares, and here is none; an inherited type has its name where it is declared", declared.Finding);
        Assert.NotNull(declared.Kind("person").Shape.Find("name"));
    }

    [Fact]
    public void A_text_that_is_not_as_it_is_written_is_told_as_a_whole() =>
        Assert.Equal("1:44-62 FACT5002 field 'x' of kind 'a' | type or kind | persn | ; did you mean 'person'?", Declared.In("kinds: { a: { collection: xs, fields: { x: \"list<\\u0070ersn>\" } } }").Finding);

    [Fact]
    public void A_type_is_written_back_as_it_is_read() =>
        Assert.Equal("list<person | organization>", TypeWriter.Write(Declared.In("kinds: { a: { collection: as, fields: { x: list<person|organization> } } }").Kind("a").Shape.Find("x")!));
}
