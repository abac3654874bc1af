using FactGen.Core.Binding;
using FactGen.Core.Tests.Kinds;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Binding;

public sealed class EntryTests
{
    [Fact]
    public void Fields_come_in_the_kinds_order_whatever_the_files()
    {
        var bound = Bound.File("people:\n  a: { summary: S, birth_date: 1970, name: A }");

        Assert.Equal(["name", "birth_date", "summary"], bound.Entry("a").Fields.Select(field => field.Name));
    }

    [Fact]
    public void An_unknown_field_is_told_with_the_near_one_and_the_rest_is_kept()
    {
        var bound = Bound.File("people:\n  a:\n    name: A\n    brith_date: 1970\n    shoe_size: 38");

        Assert.Equal(
            [
                "FACT0007 4:5 <brith_date> [brith_date | person | ; did you mean 'birth_date'?]",
                "FACT0007 5:5 <shoe_size> [shoe_size | person | ]",
            ],
            bound.Findings);
        Assert.Equal("A", bound["name"]);
    }

    [Fact]
    public void A_field_whose_declaration_is_at_fault_is_a_candidate_too()
    {
        var catalog = Declared.In("kinds: { person: { fields: { nickname: txet } } }").Catalog;

        var bound = Bound.File("people:\n  a: { name: A, nicknme: x }\n  b: { name: B, nickname: x }", catalog);

        Assert.Equal(["FACT0007 2:17 <nicknme> [nicknme | person | ; did you mean 'nickname'?]"], bound.Findings);
    }

    [Theory]
    [InlineData("sorce", "source")]
    [InlineData("statuss", "status")]
    [InlineData("nmae", "name")]
    public void Qualifiers_are_candidates_for_an_unknown_field(string wrong, string right)
    {
        var bound = Bound.File($"people:\n  a: {{ name: A, {wrong}: x }}");

        Assert.Equal([$"FACT0007 2:17 <{wrong}> [{wrong} | person | ; did you mean '{right}'?]"], bound.Findings);
    }

    [Theory]
    [InlineData("people:\n  a: { nmae: A }", "FACT0007 2:8 <nmae> [nmae | person | ; did you mean 'name'?]")]
    [InlineData("posts:\n  a: { titel: A }", "FACT0010 2:3 <a> [organization | post 'a']", "FACT0007 2:8 <titel> [titel | post | ; did you mean 'title'?]")]
    [InlineData("posts:\n  a: { seatss: A, organization: b }", "FACT0010 2:3 <a> [title | post 'a']", "FACT0007 2:8 <seatss> [seatss | post | ; did you mean 'seats'?]")]
    [InlineData("people:\n  a: { name: A, birth_date: { vlaue: 1970, at: 2 } }", "FACT0007 2:31 <vlaue> [vlaue | a statement | ; did you mean 'value'?]")]
    [InlineData("amounts:\n  a: { money: { amuont: 1, currency: USD } }", "FACT0007 2:17 <amuont> [amuont | a sum of money | ; did you mean 'amount'?]")]
    [InlineData("amounts:\n  a: { money: { amuont: 1 } }", "FACT0007 2:17 <amuont> [amuont | a sum of money | ; did you mean 'amount'?]", "FACT0010 2:17 <amuont> [currency | a sum of money]")]
    public void A_required_field_that_is_misspelt_is_told_once(string text, params string[] findings)
    {
        Assert.Equal(findings, Bound.File(text).Findings);
    }

    [Theory]
    [InlineData("people:\n  a: { name:Ada }", "FACT0007 2:8 <name:Ada> [name:Ada | person | ; did you mean 'name: Ada'?]")]
    [InlineData("amounts:\n  a: { money: { amount:3, currency: USD } }", "FACT0007 2:17 <amount:3> [amount:3 | a sum of money | ; did you mean 'amount: 3'?]")]
    public void A_colon_without_its_space_is_told_once(string text, string finding)
    {
        var bound = Bound.File(text);

        Assert.Equal([finding], bound.Findings);
        Assert.Null(bound.Result.Findings[0].Suggestion); // What is meant is no name that a fix could write in its place.
    }

    [Fact]
    public void A_quoted_key_with_a_colon_is_one_name()
    {
        Assert.Equal(["FACT0007 2:17 <\"note:x\"> [note:x | person | ; did you mean 'note'?]"], Bound.File("people:\n  a: { name: A, \"note:x\": y }").Findings);
    }

    [Fact]
    public void A_field_beside_its_own_misspelling_is_there()
    {
        var bound = Bound.File("people:\n  a: { nmae: B, name: A }");

        Assert.Equal("A", bound["name"]);
        Assert.Single(bound.Findings);
    }

    [Fact]
    public void A_missing_field_is_told_at_the_key_and_its_entry_is_left_out()
    {
        var bound = Bound.File("posts:\n  cfo: { seats: 1 }\n  ceo: { title: CEO, organization: acme }");

        Assert.Equal(
            ["FACT0010 2:3 <cfo> [title | post 'cfo']", "FACT0010 2:3 <cfo> [organization | post 'cfo']"],
            bound.Findings);
        Assert.Equal(["ceo"], bound.Keys);
        Assert.Equal([new EntryKey("post", "cfo")], bound.Result.File.LeftOut);
    }

    [Fact]
    public void A_broken_optional_field_leaves_the_entry_standing()
    {
        var bound = Bound.File("people:\n  a: { name: A, birth_date: 1970-13, death_date: 2020 }");

        Assert.StartsWith("FACT0009 2:29 <1970-13> [1970-13 | a date | ; ", Assert.Single(bound.Findings), StringComparison.Ordinal);
        Assert.Equal("-", bound["birth_date"]);
        Assert.Equal("date 2020", bound["death_date"]);
    }

    [Fact]
    public void A_broken_field_that_must_be_there_is_told_once()
    {
        var bound = Bound.File("dates:\n  a: { title: A, date: soon }\n  b: { title: B, date: 2024 }");

        Assert.StartsWith("FACT0009 2:24 <soon>", Assert.Single(bound.Findings), StringComparison.Ordinal);
        Assert.Equal(["b"], bound.Keys);
    }

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Null_and_empty_collections_are_absent(string value)
    {
        var bound = Bound.File($"people:\n  a:\n    name: A\n    summary: {value}\n    aliases: {value}\n    birth_date: {value}");

        Assert.Empty(bound.Findings);
        Assert.Equal(["name"], bound.Entry("a").Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("~")]
    [InlineData("{}")]
    public void An_entry_of_nothing_lacks_what_must_be_there(string entry)
    {
        Assert.Equal(["FACT0010 2:3 <a> [name | person 'a']"], Bound.File($"people:\n  a: {entry}").Findings);
    }

    [Fact]
    public void Quoted_null_is_text()
    {
        Assert.Equal("null", Bound.File("people:\n  a: { name: 'null' }")["name"]);
    }

    [Fact]
    public void Entry_qualifiers_and_name_are_read_with_their_places()
    {
        var bound = Bound.File("""
            people:
              open-ai:
                name: OpenAI
                as: OpenAI
                source: gazette
                at: 7
                status: planned
                rank: deprecated
                note: Said so.
            """);
        var entry = bound.Entry("open-ai");

        Assert.Empty(bound.Findings);
        Assert.Equal(new(null, "gazette", "7", FactStatus.Planned, FactRank.Deprecated, "Said so.") { Ordinal = entry.Qualifiers.Ordinal }, entry.Qualifiers);
        Assert.Equal("OpenAI", entry.As);
        Assert.Equal("open-ai", bound.At("open-ai", 0));
        Assert.Equal("OpenAI", bound.At("open-ai", entry.AsOrdinal));
        Assert.Equal("planned", bound.At("open-ai", entry.Qualifiers.OrdinalOf(Qualifier.Status)!.Value));
        Assert.Null(entry.Qualifiers.OrdinalOf(Qualifier.Printed));
    }

    [Fact]
    public void An_entry_takes_no_printed_text()
    {
        Assert.Equal(
            ["FACT0007 2:17 <printed> [printed | person | ]"],
            Bound.File("people:\n  a: { name: A, printed: Ä }").Findings);
    }

    [Theory]
    [InlineData("status: maybe", "FACT0011 2:25 <maybe> [status | the text 'maybe' | it is one of confirmed, reported, planned, disputed, retracted]")]
    [InlineData("status: Planned", "FACT0011 2:25 <Planned> [status | the text 'Planned' | it is one of confirmed, reported, planned, disputed, retracted; did you mean 'planned'?]")]
    [InlineData("rank: best", "FACT0011 2:23 <best> [rank | the text 'best' | it is one of preferred, normal, deprecated]")]
    [InlineData("source: [x]", "FACT0011 2:25 <[x]> [source | a list | it is a text]")]
    [InlineData("as: [x]", "FACT0008 2:21 <[x]> [a list | a C# name | ]")]
    public void A_wrong_qualifier_is_told_and_the_fact_stays(string qualifier, string finding)
    {
        var bound = Bound.File($"people:\n  a: {{ name: A, {qualifier} }}");

        Assert.Equal([finding], bound.Findings);
        Assert.Equal("A", bound["name"]);
    }

    [Fact]
    public void A_comment_on_top_leaves_the_bound_file_equal()
    {
        const string Text = "people:\n  a: { name: A, birth_date: { value: 1970, printed: '70', at: 2 } }\n";

        Assert.Equal(Bound.File(Text).Result.File, Bound.File("# words\n\n" + Text).Result.File);
    }

    [Fact]
    public void An_alias_reads_as_its_anchor_and_keeps_its_own_place()
    {
        var bound = Bound.File("people:\n  a: { name: &n Ada }\n  b: { name: *n }");
        var value = bound.Entry("b").Field("name")!.Preferred.Value;

        Assert.Equal("Ada", bound["b", "name"]);
        Assert.Equal("*n", bound.At("b", value.Ordinal));
    }

    [Fact]
    public void A_field_has_the_place_of_its_name()
    {
        var bound = Bound.File("people:\n  a: { name: Ada }");

        Assert.Equal("name", bound.At("a", bound.Entry("a").Field("name")!.Ordinal));
    }
}
