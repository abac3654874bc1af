using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Binding;

public sealed class StatementTests
{
    [Fact]
    public void A_statement_has_its_value_and_qualifiers_with_their_places()
    {
        var bound = Bound.File("people:\n  a: { name: A, birth_date: { printed: in May, value: 1970-05, source: s, at: p. 3, status: disputed, note: N } }");
        var statement = bound.Entry("a").Field("birth_date")!.Preferred;

        Assert.Empty(bound.Findings);
        Assert.Equal("date 1970-05", Shown.Of(statement.Value));
        Assert.Equal(new("in May", "s", "p. 3", FactStatus.Disputed, null, "N") { Ordinal = statement.Qualifiers.Ordinal }, statement.Qualifiers);
        Assert.Equal("1970-05", bound.At("a", statement.Value.Ordinal));
        Assert.Equal("in May", bound.At("a", statement.Qualifiers.OrdinalOf(Qualifier.Printed)!.Value));
        Assert.Equal("N", bound.At("a", statement.Qualifiers.OrdinalOf(Qualifier.Note)!.Value));
    }

    [Fact]
    public void A_list_of_statements_competes_and_the_preferred_one_is_seen()
    {
        var bound = Bound.File("""
            people:
              a:
                name: A
                birth_date:
                  - 1969
                  - { value: 1970, rank: preferred }
                  - { value: 1971, rank: deprecated }
            """);

        Assert.Empty(bound.Findings);
        Assert.Equal("date 1969 / date 1970 / date 1971", bound["birth_date"]);
        Assert.Equal("date 1970", Shown.Of(bound.Entry("a").Field("birth_date")!.Preferred.Value));
    }

    [Fact]
    public void Statements_of_a_list_field_are_whole_lists()
    {
        var bound = Bound.File("""
            amounts:
              a:
                money: 1 USD
                participants:
                  - { value: [x, y] }
                  - { value: [z], status: disputed }
            """);

        Assert.Empty(bound.Findings);
        Assert.Equal("[-> x, -> y] / [-> z]", bound["participants"]);
    }

    [Fact]
    public void Only_one_of_the_competing_values_may_be_preferred()
    {
        var bound = Bound.File("""
            people:
              a:
                name: A
                birth_date:
                  - { value: 1969, rank: preferred }
                  - { value: 1970, rank: preferred }
            """);

        Assert.Equal(["FACT0014 6:30 <preferred> [birth_date] also 5:30"], bound.Findings);
        Assert.Equal("date 1969", Shown.Of(bound.Entry("a").Field("birth_date")!.Preferred.Value));
    }

    [Fact]
    public void A_broken_statement_leaves_the_others()
    {
        var bound = Bound.File("people:\n  a:\n    name: A\n    birth_date: [{ value: soon }, { value: 1970 }]");

        Assert.StartsWith("FACT0009 4:27 <soon>", Assert.Single(bound.Findings), StringComparison.Ordinal);
        Assert.Equal("date 1970", bound["birth_date"]);
    }

    [Theory]
    [InlineData("{ printed: May }", "FACT0010 4:19 <printed> [value | the statement]")]
    [InlineData("{ vale: 1970 }", "FACT0007 4:19 <vale> [vale | a statement | ; did you mean 'value'?]")]
    [InlineData("{ value: 1970, prnted: x }", "FACT0007 4:32 <prnted> [prnted | a statement | ; did you mean 'printed'?]")]
    [InlineData("{ value: 1970, status: x }", "FACT0011 4:40 <x> [status | the text 'x' | it is one of confirmed, reported, planned, disputed, retracted]")]
    [InlineData("{ year: 1970 }", "FACT0008 4:19 <year> [a mapping | a date | ]")]
    [InlineData("{ value: { value: 1970 } }", "FACT0008 4:28 <value> [a mapping | a date | ; 'value:' is written once, around all of the field's value]")]
    [InlineData("[1970, 1971]", "FACT0008 4:17 <[1970, 1971]> [a list | a date | ; competing values are a list of mappings, each with 'value:']")]
    public void A_statement_gone_wrong_is_told_at_its_place(string value, params string[] findings)
    {
        Assert.Equal(findings, Bound.File("people:\n  a:\n    name: A\n    birth_date: " + value).Findings);
    }

    [Fact]
    public void A_map_is_never_a_statement()
    {
        var bound = Bound.File("people:\n  a: { name: A, aliases: { value: [x], note: [y] } }");

        Assert.Empty(bound.Findings);
        Assert.Equal("{value = [x], note = [y]}", bound["aliases"]);
    }

    private const string Sizes = """
        thing:
          collection: things
          fields:
            size:
              type: record?
              fields: { value: decimal, unit: text }
            span:
              type: record?
              fields: { start: date, end: date? }
        """;

    [Fact]
    public void A_nested_record_with_a_field_named_like_a_qualifier_is_never_a_statement()
    {
        var bound = Bound.File("things:\n  a: { size: { value: 1.50, unit: m } }", Sizes);

        Assert.Empty(bound.Findings);
        Assert.Equal("{value: 1.50m, unit: m}", bound["size"]);
    }

    [Fact]
    public void Any_other_nested_record_can_be_the_value_of_a_statement_and_so_can_its_fields()
    {
        var bound = Bound.File("things:\n  a: { span: { value: { start: { value: 2018, printed: in 2018 } }, at: 4 } }", Sizes);
        var statement = bound.Entry("a").Field("span")!.Preferred;

        Assert.Empty(bound.Findings);
        Assert.Equal("4", statement.Qualifiers.At);
        var start = Assert.Single(Assert.IsType<RecordValue>(statement.Value).Fields).Preferred;
        Assert.Equal("in 2018", start.Qualifiers.Printed);
    }

    [Fact]
    public void A_statement_of_null_says_nothing()
    {
        var bound = Bound.File("people:\n  a: { name: A, birth_date: { value: ~, note: unknown } }");

        Assert.Empty(bound.Findings);
        Assert.Equal("-", bound["birth_date"]);
    }
}
