namespace FactGen.Core.Tests.Binding;

/// <summary>In braces a comma ends the value, also within a figure: one mistake, told once, with what to write.</summary>
public sealed class SplitFigureTests
{
    private const string Thousands = "in { } a comma ends the value: write ";

    [Theory]
    [InlineData("amounts:\n  a: { money: { amount: 1,000, currency: USD } }", "2:25 <1,000>", "1_000")]
    [InlineData("amounts:\n  a: { money: { amount: 450,000,000, currency: USD } }", "2:25 <450,000,000>", "450_000_000")]
    [InlineData("amounts:\n  a: { money: { currency: USD, amount: 1,234,567 } }", "2:40 <1,234,567>", "1_234_567")]
    [InlineData("amounts:\n  a: { money: { currency: USD, amount: 1,234.50 } }", "2:40 <1,234.50>", "1_234.50")]
    [InlineData("amounts:\n  a: { money: 450,000,000 USD }", "2:15 <450,000,000 USD>", "450_000_000 USD")]
    [InlineData("amounts:\n  a: { money: about 450,000 USD }", "2:21 <450,000 USD>", "450_000 USD")]
    [InlineData("amounts:\n  a: { money: { value: 450,000 USD, at: 2 } }", "2:24 <450,000 USD>", "450_000 USD")]
    [InlineData("amounts:\n  a: { money: { value: 450_000 USD, printed: $450,000 } }", "2:47 <450,000>", "450_000")]
    [InlineData("amounts:\n  a:\n    money: { amount: 450,000,\n      currency: USD }", "3:22 <450,000>", "450_000")]
    [InlineData("posts:\n  a: { title: T, organization: o, seats: 1,000 }", "2:42 <1,000>", "1_000")]
    public void It_is_told_as_a_whole_with_what_to_write(string text, string place, string meant)
    {
        var finding = Assert.Single(Bound.File(text).Findings);

        Assert.StartsWith($"FACT0009 {place} [", finding, StringComparison.Ordinal);
        Assert.EndsWith($" | one value | ; {Thousands}{meant}, or put a text in quotes]", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decimal_comma_wants_a_point()
    {
        Assert.Equal(
            ["FACT0009 2:25 <4,5> [4,5 | one value | ; in { } a comma ends the value: write decimals with a point, or put a text in quotes]"],
            Bound.File("amounts:\n  a: { money: { amount: 4,5, currency: USD } }").Findings);
    }

    [Theory]
    [InlineData("{ 2019: 3,2020: 4 }", "{2019 = 3, 2020 = 4}")]
    [InlineData("{ 2019: 3, 2020: 4 }", "{2019 = 3, 2020 = 4}")]
    [InlineData("{ 2019,2020 }", "{}")]
    public void Keys_of_digits_are_keys(string sizes, string expected)
    {
        var bound = Bound.File($"things:\n  a: {{ sizes: {sizes} }}", "thing: { collection: things, fields: { sizes: map<integer> } }");

        Assert.Empty(bound.Findings);
        Assert.Equal(expected, bound["sizes"]);
    }

    [Fact]
    public void Commas_without_end_are_read_to_their_end()
    {
        var text = "people:\n  a: { name: A, note: 1" + string.Concat(Enumerable.Range(0, 150_000).Select(static i => $",{i}")) + " }\n";

        Assert.Contains("FACT0009 2:23 <1,0,1,2,", Bound.File(text).Findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_numbers_without_spaces_is_one()
    {
        var bound = Bound.File("things:\n  a: { sizes: [1,200,300] }", "thing: { collection: things, fields: { sizes: list<integer> } }");

        Assert.Empty(bound.Findings);
        Assert.Equal("[1, 200, 300]", bound["sizes"]);
    }
}
