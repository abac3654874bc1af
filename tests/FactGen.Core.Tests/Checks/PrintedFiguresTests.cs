using FactGen.Core.Tests.Linking;

namespace FactGen.Core.Tests.Checks;

public sealed class PrintedFiguresTests
{
    private const string Sources =
        "sources:\n  gazette: { title: G, published: 2024-09-26, language: zh }\n  times: { title: T, published: 2024-09-26, language: en }\n";

    private static string[] Check(Linked linked) =>
        linked.Show(Prints.Find(linked.Pairs, linked.Index, linked.Catalog));

    private static string[] Check(string text) => Check(Linked.Files(text, Sources));

    private static string[] CheckKind(string fields, string text) =>
        Check(Linked.With("thing:\n  collection: things\n" + fields).And("facts/a.yaml", "source: times\nthings:\n  t: " + text).And("facts/b.yaml", Sources));

    [Fact]
    public void A_print_that_agrees_is_not_told() =>
        Assert.Empty(Check("""
            source: gazette
            amounts:
              a: { money: { value: 450_000_000 USD, printed: 4.5亿美元 }, date: { value: 2024-05, printed: 今年5月 } }
              b: { money: { value: { amount: 4100000000, currency: USD, bound: at_least }, printed: 可能超过41亿美元 } }
            """));

    [Fact]
    public void A_sum_that_is_not_what_is_printed_is_told_with_both_readings() =>
        Assert.Equal(
            ["a.yaml FACT4001 3:50 <4.5亿美元> [amount 'a' | money | '4.5亿美元' (450000000 USD) | 540000000 USD] also 3:24"],
            Check("source: gazette\namounts:\n  a: { money: { value: 540_000_000 USD, printed: 4.5亿美元 } }"));

    [Fact]
    public void A_date_takes_its_year_from_the_source() =>
        Assert.Equal(
            ["a.yaml FACT4001 4:54 <9月26日> [milestone 'b' | date | '9月26日' (2024-09-26) | 2023-09-26] also 4:33"],
            Check("source: gazette\ndates:\n  a: { title: A, date: { value: 2024-09-26, printed: 9月26日 } }\n  b: { title: B, date: { value: 2023-09-26, printed: 9月26日 } }"));

    [Fact]
    public void The_source_of_a_statement_goes_before_the_one_of_its_file()
    {
        const string Facts = "source: gazette\nthings:\n  t: { count: { value: 1234, printed: \"1.234\", source: SOURCE } }";
        const string Kind = "thing:\n  collection: things\n  fields: { count: decimal }";
        string[] Of(string source) => Check(Linked.With(Kind).And("facts/a.yaml", Facts.Replace("SOURCE", source, StringComparison.Ordinal))
            .And("facts/b.yaml", Sources + "  bild: { title: B, published: 2024, language: de }\n"));

        Assert.Empty(Of("bild"));
        Assert.Equal(["a.yaml FACT4001 3:39 <\"1.234\"> [thing 't' | count | '1.234' (1.234) | 1234] also 3:24"], Of("times"));
    }

    [Fact]
    public void What_is_no_figure_is_told_with_the_part_that_is_not_read() =>
        Assert.Equal(
            ["a.yaml FACT4002 3:54 <短短几天时间> [milestone 'a' | date | '短短几天时间' | a date | '短短几': this is no part of a date that is understood]"],
            Check("source: gazette\ndates:\n  a: { title: A, date: { value: 2024-09-26, printed: 短短几天时间 } }"));

    [Fact]
    public void A_shared_sign_is_told_unless_the_kind_lets_the_language_decide()
    {
        const string Facts = "{ price: { value: 4_000_000_000 USD, printed: $4 billion } }";

        Assert.Equal(
            "a.yaml FACT4003 3:52 <$4 billion> [thing 't' | price | '$4 billion' | 4000000000 USD or 4000000000 CAD or 4000000000 AUD",
            Assert.Single(CheckKind("  fields: { price: money }", Facts)).Split(" or 4000000000 NZD")[0]);
        Assert.Empty(CheckKind("  fields:\n    price: { type: money, local_currency: true }", Facts));
    }

    [Fact]
    public void A_shared_sign_under_which_no_currency_agrees_is_a_disagreement() =>
        Assert.StartsWith(
            "a.yaml FACT4001 3:52 <$4 billion>",
            Assert.Single(CheckKind("  fields: { price: money }", "{ price: { value: 5_000_000_000 USD, printed: $4 billion } }")),
            StringComparison.Ordinal);

    [Fact]
    public void Numbers_durations_and_moments_are_compared_too() =>
        Assert.Equal(
            [
                "a.yaml FACT4001 3:37 <twelve> [thing 't' | count | 'twelve' (12) | 13] also 3:24",
                "a.yaml FACT4001 3:77 <two and a half> [thing 't' | share | 'two and a half' (2.5) | 3.5] also 3:63",
                "a.yaml FACT4001 3:124 <six years> [thing 't' | term | 'six years' (P6Y) | P8Y] also 3:110",
                "a.yaml FACT4001 3:182 <Sept. 26> [thing 't' | seen | 'Sept. 26' (2024-09-26) | 2024-09-25] also 3:152",
            ],
            CheckKind(
                "  fields: { count: integer, share: decimal, term: duration, seen: { type: instant, offset: Z } }",
                "{ count: { value: 13, printed: twelve }, share: { value: 3.5, printed: two and a half }, term: { value: P8Y, printed: six years }, seen: { value: 2024-09-25T10:00:00, printed: Sept. 26 } }"));

    [Fact]
    public void Names_and_other_texts_are_no_figures() =>
        Assert.Empty(Check("source: gazette\npeople:\n  a: { name: { value: Ada, printed: Ada B } }"));

    [Fact]
    public void Prints_in_nested_records_are_checked() =>
        Assert.Equal(
            ["a.yaml FACT4001 3:49 <\"2023\"> [thing 't' | start | '2023' (2023) | 2022] also 3:34"],
            CheckKind("  fields:\n    terms: { type: list<record>, fields: { start: date } }", "{ terms: [{ start: { value: 2022, printed: \"2023\" } }] }"));

    [Theory]
    [InlineData("2018-03", "2024-09", null)]
    [InlineData("2018", "2024", null)]
    [InlineData("2014-03", "2024-09", "a.yaml FACT4006")]
    [InlineData("2022-03", "2024-09", "a.yaml FACT4006")]
    public void A_printed_length_of_time_is_checked_against_the_dates(string start, string end, string? finding)
    {
        const string Kind = "  period: [start, end]\n  fields: { start: date?, end: date?, served: duration? }";
        var found = CheckKind(Kind, $"{{ start: {start}, end: {end}, served: {{ value: P6Y6M, printed: six-and-a-half years }} }}");
        var foundAtBound = CheckKind(Kind, $"{{ start: {{ value: {start}, printed: six-and-a-half years }}, end: {end} }}");

        Assert.Equal(finding, found.Select(static text => text[..15]).SingleOrDefault());
        Assert.Equal(finding, foundAtBound.Select(static text => text[..15]).SingleOrDefault());
    }

    [Fact]
    public void The_dates_that_a_length_of_time_contradicts_are_told() =>
        Assert.Equal(
            ["a.yaml FACT4006 3:69 <six years> [thing 't' | served | 'six years' (P6Y) | start 2014-03 to end 2024-09] also 3:15 also 3:29"],
            CheckKind(
                "  period: [start, end]\n  fields: { start: date?, end: date?, served: duration? }",
                "{ start: 2014-03, end: 2024-09, served: { value: P6Y, printed: six years } }"));

    [Fact]
    public void Without_a_source_a_print_is_read_without_a_language_and_a_date() =>
        Assert.Equal(
            ["a.yaml FACT4002 2:48 <9月26日> [milestone 'a' | date | '9月26日' | a date | it counts from the date of the source, which is not known well enough]"],
            Check("dates:\n  a: { title: A, date: { value: 2024, printed: 9月26日 } }"));
}
