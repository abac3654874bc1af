using FactGen.Core.Kinds;

namespace FactGen.Core.Tests.Kinds;

public sealed class KindCheckerTests
{
    [Theory]
    [InlineData("a: { fields: { x: text } }", "3-4 FACT5001 kind 'a' | a new kind needs collection:, the root key of its entries, or abstract: true")]
    [InlineData("persn: { fields: { x: text } }", "3-8 FACT5001 kind 'persn' | a new kind needs collection:, the root key of its entries, or abstract: true; to add to 'person', write that name")]
    [InlineData("a: { collection: as, abstract: true }", "20-22 FACT5007 kind 'a' | collection: as | abstract: true stands in facts/kinds.yaml")]
    [InlineData("person: { abstract: true }", "23-27 FACT5007 kind 'person' | abstract: true | collection: stands in the built-in kinds")]
    [InlineData("role: { caption: person }", "20-26 FACT5007 kind 'role' | caption: [person] | caption: [title] stands in the built-in kinds")]
    [InlineData("role: { period: [end_date, start_date] }", "19-41 FACT5007 kind 'role' | period: [end_date, start_date] | period: [start_date, end_date] stands in the built-in kinds")]
    [InlineData("person: { collection: persons }", "25-32 FACT5007 kind 'person' | collection: persons | collection: people stands in the built-in kinds")]
    [InlineData("human: { collection: people }", "24-30 FACT5003 kind 'human' | people | kind 'person' for its collection; each kind needs its own. To add fields to 'person', declare them under that name")]
    [InlineData("a: { collection: as, extends: partie }", "33-39 FACT5002 kind 'a' | kind | partie | ; did you mean 'party'?")]
    [InlineData("a: { collection: as, extends: [party, a] }", "41-42 FACT5005 kind 'a' | a, a")]
    [InlineData("a: { collection: as, extends: party, fields: { name: date } }", "50-54 FACT5007 field 'name' of kind 'a' | date | it is text in 'party', and can only be narrowed: without ?, or to a kind that extends the one referred to")]
    [InlineData("person: { fields: { birth_date: text } }", "23-33 FACT5007 field 'birth_date' of kind 'person' | text | it is date? in the built-in kinds, and can only be narrowed: without ?, or to a kind that extends the one referred to")]
    [InlineData("person: { fields: { name: text? } }", "23-27 FACT5007 field 'name' of kind 'person' | text? | it is text in 'party', and can only be narrowed: without ?, or to a kind that extends the one referred to")]
    [InlineData("a: { collection: as, fields: { status: text } }", "34-40 FACT5003 field 'status' of kind 'a' | status | the format: in every entry it says something about the fact itself; the field needs another name")]
    [InlineData("a: { collection: as, fields: { key: text } }", "34-37 FACT5003 field 'key' of kind 'a' | Key | a member that every record has in C#; as: gives another")]
    [InlineData("a: { collection: as, fields: { A: text } }", "34-35 FACT5003 field 'A' of kind 'a' | A | the record itself in C#; as: gives another")]
    [InlineData("a: { collection: as, fields: { x-y: text, x_y: text } }", "45-48 FACT5003 field 'x_y' of kind 'a' | XY | field 'x-y' in C#; as: gives another")]
    [InlineData("a: { collection: as, fields: { x: text, q: { type: text, as: X } } }", "64-65 FACT5003 field 'q' of kind 'a' | X | field 'x' in C#; as: gives another")]
    [InlineData("a: { collection: as, fields: { —: text } }", "34-35 FACT5001 field '—' of kind 'a' | the field's name gives no C# name; as: gives one")]
    [InlineData("a: { collection: as, fields: { x: [a-b, a b] } }", "43-46 FACT5003 field 'x' of kind 'a' | AB | the word 'a-b' in C#; a text with one_of: keeps them apart")]
    [InlineData("a: { collection: as, fields: { x: [a, —] } }", "41-42 FACT5001 field 'x' of kind 'a' | '—' gives no C# name; a text with one_of: takes any")]
    [InlineData("fact_set: { collection: sets }", "3-11 FACT5003 kind 'fact_set' | FactSet | a type of FactGen's own in C#; as: gives another")]
    [InlineData("human: { collection: humans, as: Person }", "36-42 FACT5003 kind 'human' | Person | kind 'person' in C#; as: gives another")]
    [InlineData("a: { collection: constants }", "20-29 FACT5003 kind 'a' | Constants | the class of constants in C#; the collection needs another name")]
    [InlineData("a: { collection: as, fields: { t: { type: record, as: Post, fields: { x: text } } } }", "57-61 FACT5003 field 't' of kind 'a' | Post | kind 'post' in C#; as: gives another")]
    [InlineData("a: { collection: as, fields: { t: { type: record, fields: { to_string: text } } } }", "63-72 FACT5003 field 'to_string' of field 't' of kind 'a' | ToString | a member that every record has in C#; as: gives another")]
    [InlineData("a: { collection: as, fields: { x: { type: person, reverse: roles } } }", "62-67 FACT5003 field 'x' of kind 'a' | Roles | the list of 'role' entries that 'person' has by reverse: roles in C#; reverse: takes another name")]
    [InlineData("person: { fields: { roles: text? } }", "23-28 FACT5003 field 'roles' of kind 'person' | Roles | the list of 'role' entries that 'person' has by reverse: roles in C#; as: gives another")]
    [InlineData("a: { collection: as, fields: { p: post, x: { type: text?, default: p.titel } } }", "72-77 FACT5002 field 'x' of kind 'a' | field | titel | ; did you mean 'title'?")]
    [InlineData("a: { collection: as, fields: { p: post, x: { type: date?, default: p.title } } }", "70-77 FACT5001 field 'x' of kind 'a' | 'p.title' is text, and the field is date")]
    [InlineData("a: { collection: as, fields: { p: post, x: { type: text?, default: p.title.y } } }", "78-79 FACT5001 field 'x' of kind 'a' | 'title' is text: no field lies below it")]
    [InlineData("a: { collection: as, fields: { ps: list<post>, x: { type: text?, default: ps.title } } }", "77-85 FACT5001 field 'x' of kind 'a' | 'ps.title' leads to several values; a default is one")]
    [InlineData("a: { collection: as, fields: { x: { type: text?, default: x } } }", "61-62 FACT5005 field 'x' of kind 'a' | x, x")]
    [InlineData("a: { collection: as, fields: { ps: list<text>, x: { type: list<text>, default: ps } } }", "82-84 FACT5001 field 'x' of kind 'a' | default: is for single values; an absent list is empty")]
    [InlineData("a: { collection: as, period: [start, x], fields: { start: date, x: text } }", "40-41 FACT5001 kind 'a' | 'x' is text; a period is made of dates")]
    [InlineData("a: { collection: as, period: [start, ende], fields: { start: date, end: date } }", "40-44 FACT5002 kind 'a' | field | ende | ; did you mean 'end'?")]
    [InlineData("a: { collection: as, period: [start, x], fields: { start: date, x: list<date> } }", "40-41 FACT5001 kind 'a' | 'x' has several values; a period has one start and one end")]
    [InlineData("a: { collection: as, caption: [nam], fields: { name: text } }", "34-37 FACT5002 kind 'a' | field | nam | ; did you mean 'name'?")]
    [InlineData("a: { collection: as, fields: { y: integer | text, x: { type: integer | text?, default: y } } }", "90-91 FACT5001 field 'x' of kind 'a' | 'y' and the field are two types in C#; the same as: at both makes them one")]
    [InlineData("a: { collection: as, fields: { x: people } }", "37-43 FACT5002 field 'x' of kind 'a' | type or kind | people | ; did you mean 'person'?")]
    public void A_fault_beside_other_kinds_is_told_at_its_place(string kind, string finding) =>
        Assert.Equal("2:" + finding, Declared.In("kinds:\n  " + kind).Finding);

    [Fact]
    public void Two_kinds_of_one_collection_leave_the_later_out()
    {
        var declared = new Declared().And("a.yaml", "kinds: { a: { collection: xs } }").And("b.yaml", "kinds: { b: { collection: xs } }");
        Assert.Equal("1:27-29 FACT5003 kind 'b' | xs | kind 'a' for its collection; each kind needs its own. To add fields to 'a', declare them under that name", declared.Finding);
        Assert.Equal("a", declared.Catalog.OfCollection("xs")!.Name);
        Assert.Null(declared.Catalog.Find("b"));
    }

    [Fact]
    public void A_contradiction_between_files_is_told_at_the_later_and_names_the_other()
    {
        var declared = new Declared()
            .And("a.yaml", "kinds: { a: { collection: xs, summary: One., from: a.json, fields: { x: text } } }")
            .And("b.yaml", "kinds: { a: { collection: xs, summary: Two., from: b.json, fields: { x: date } } }");
        Assert.Equal(
            [
                "1:40-44 FACT5007 kind 'a' | summary: Two. | summary: One. stands in a.yaml",
                "1:52-58 FACT5007 kind 'a' | from: | from: stands in a.yaml; one from: takes a list of globs",
                "1:70-71 FACT5007 field 'x' of kind 'a' | date | it is text in a.yaml, and can only be narrowed: without ?, or to a kind that extends the one referred to",
            ],
            declared.Findings);
        Assert.Equal("x: text", Declared.Fields(declared.Kind("a")));
    }

    [Fact]
    public void A_circle_is_told_at_each_kind_in_it_and_cut()
    {
        var declared = Declared.In("""
            kinds:
              a: { abstract: true, extends: b, fields: { x: text } }
              b: { abstract: true, extends: [c] }
              c: { abstract: true, extends: a }
              d: { collection: ds, extends: a }
            """);
        Assert.Equal(
            ["2:33-34 FACT5005 kind 'a' | a, b, c, a", "3:33-36 FACT5005 kind 'b' | b, c, a, b", "4:33-34 FACT5005 kind 'c' | c, a, b, c"],
            declared.Findings);
        Assert.Equal("x: text", Declared.Fields(declared.Kind("d")));
    }

    [Fact]
    public void A_long_line_of_ancestors_is_followed_without_recursion()
    {
        var kinds = string.Concat(Enumerable.Range(1, 3_000).Select(static i => $"  k{i}: {{ abstract: true, extends: k{i - 1} }}\n"));
        Assert.NotNull(Declared.In("kinds:\n  k0: { abstract: true, fields: { x: text } }\n" + kinds).Kind("k3000").Shape.Find("x"));
    }

    [Fact]
    public void A_field_of_two_types_in_two_ancestors_is_told_at_the_heir() =>
        Assert.Equal(
            "4:33-39 FACT5007 kind 'c' | 'x: date?' of 'b' | 'x: text' in 'a', which the kind extends as well",
            Declared.In("kinds:\n  a: { abstract: true, fields: { x: text } }\n  b: { abstract: true, fields: { x: date? } }\n  c: { collection: cs, extends: [a, b] }").Finding);

    [Fact]
    public void A_qualifiers_name_in_an_abstract_kind_is_told_where_it_becomes_an_entrys() =>
        Assert.Equal(
            "3:33-34 FACT5003 kind 'a' | note | the format: in every entry it says something about the fact itself; the field needs another name",
            Declared.In("kinds:\n  b: { abstract: true, fields: { note: text } }\n  a: { collection: as, extends: b }").Finding);

    [Fact]
    public void A_kind_without_keys_cannot_be_referred_to() =>
        Assert.Equal(
            "3:37-38 FACT5004 field 'x' of kind 'b' | 'a' has records without keys, so nothing can refer to them; its declaration needs key:",
            Declared.In("kinds:\n  a: { collection: as, from: d.yaml, fields: { x: text } }\n  b: { collection: bs, fields: { x: a } }").Finding);

    [Fact]
    public void Defaults_in_a_circle_are_told_at_each()
    {
        var declared = Declared.In("kinds:\n  a: { collection: as, fields: { x: { type: text?, default: y }, y: { type: text?, default: x } } }");
        Assert.Equal(["2:61-62 FACT5005 field 'x' of kind 'a' | x, y, x", "2:93-94 FACT5005 field 'y' of kind 'a' | y, x, y"], declared.Findings);
        Assert.All(declared.Kind("a").Shape.Fields, static field => Assert.Null(field.Default));
    }

    [Theory]
    [InlineData("caption: nmae")]
    [InlineData("rules: [{ unique: nmae }]")]
    public void A_broken_field_is_still_the_one_that_was_meant(string naming)
    {
        var declared = Declared.In($"kinds:\n  a:\n    collection: as\n    {naming}\n    fields: {{ name: txet, other: text }}");

        Assert.Equal(["; did you mean 'name'?", "; did you mean 'text'?"], declared.Findings.Select(finding => finding[finding.LastIndexOf(';')..]).Order());
    }

    [Fact]
    public void A_broken_field_or_kind_is_told_once_and_not_wherever_it_is_named()
    {
        var declared = Declared.In("""
            kinds:
              a:
                collection: as
                caption: bad
                period: [bad, bad]
                fields:
                  bad: lst
                  other: { type: text?, default: bad }
                  b: b
                rules: [{ unique: bad }, { unique: other }]
              b: { colection: bs }
              c: { collection: cs, extends: b }
            """);
        Assert.Equal(
            ["11:8-17 FACT5002 kind 'b' | key | colection | ; did you mean 'collection'?", "7:12-15 FACT5002 field 'bad' of kind 'a' | type or kind | lst | ; did you mean 'list'?"],
            declared.Findings);
        Assert.Equal("other: text?", Declared.Fields(declared.Kind("a")));
        Assert.Equal(["b", "bad"], declared.Kind("a").Shape.Broken);
        Assert.Equal("other", Assert.Single(declared.Kind("a").Shape.Rules).Operand.Text);
    }

    [Fact]
    public void A_fault_is_told_in_the_file_that_has_it_alone()
    {
        var declared = new Declared().And("a.yaml", "kinds: { a: { collection: as } }").And("b.yaml", "kinds: { b: { collection: bs, extends: c } }");
        Assert.Equal("1:40-41 FACT5002 kind 'b' | kind | c | ; it is one of party, person, organization, post, role, event, amount, milestone, source, a, b", declared.Finding);
    }
}
