namespace FactGen.Core.Tests.Binding;

public sealed class ScalarTests
{
    private static Bound Field(string type, string value) =>
        Bound.File($"things:\n  a: {{ x: {value} }}", $"thing:\n  collection: things\n  fields:\n    x: {type}");

    [Theory]
    [InlineData("text?", "yes", "yes")]
    [InlineData("text?", "3.10", "3.10")]
    [InlineData("text?", "00172", "00172")]
    [InlineData("text?", "'00172'", "00172")]
    [InlineData("text?", "'~'", "~")]
    [InlineData("text?", "''", "")]
    [InlineData("integer?", "'42'", "42")]
    [InlineData("integer?", "-450_000_000", "-450000000")]
    [InlineData("integer?", "+7", "7")]
    [InlineData("integer?", "007", "7")]
    [InlineData("integer?", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("decimal?", "3.10", "3.10m")]
    [InlineData("decimal?", "1_000.50", "1000.50m")]
    [InlineData("decimal?", "4.5e8", "450000000m")]
    [InlineData("decimal?", "-1.5E-3", "-0.0015m")]
    [InlineData("decimal?", ".5", "0.5m")]
    [InlineData("decimal?", "5.", "5m")]
    [InlineData("decimal?", "0.00", "0.00m")]
    [InlineData("decimal?", "0e9999", "0m")]
    [InlineData("decimal?", "9999999999999999999999999999", "9999999999999999999999999999m")]
    [InlineData("boolean?", "true", "yes")]
    [InlineData("boolean?", "'false'", "no")]
    [InlineData("date?", "2018-03", "date 2018-03")]
    [InlineData("date?", "'2018-03-04'", "date 2018-03-04")]
    [InlineData("date?", "2018/..", "date 2018/..")]
    [InlineData("instant?", "2024-03-14T09:30:00Z", "2024-03-14T09:30:00.0000000+00:00")]
    [InlineData("instant?", "2024-03-14 09:30:00.25+02:00", "2024-03-14T09:30:00.2500000+02:00")]
    [InlineData("instant?", "2024-03-14t09:30:00.123456789z", "2024-03-14T09:30:00.1234567+00:00")]
    [InlineData("{ type: instant?, offset: '+01:00' }", "2024-03-14T09:30:00", "2024-03-14T09:30:00.0000000+01:00")]
    [InlineData("{ type: instant?, offset: Z }", "2024-03-14T09:30:00-05:00", "2024-03-14T09:30:00.0000000-05:00")]
    [InlineData("duration?", "P6Y6M", "duration P6Y6M")]
    [InlineData("money?", "450_000_000 USD", "money 450000000 USD")]
    [InlineData("money?", "{ amount: 450_000_000, currency: USD }", "money 450000000 USD")]
    [InlineData("money?", "{ currency: EUR, amount: '1.50', bound: at_least }", "money at least 1.50 EUR")]
    [InlineData("money?", "{ value: { amount: 1, currency: USD }, printed: one }", "money 1 USD")]
    [InlineData("uri?", "https://example.org/a%20b?c#d", "uri https://example.org/a%20b?c#d")]
    [InlineData("uri?", "urn:isbn:123", "uri urn:isbn:123")]
    [InlineData("uri?", "https://example.org/ä", "uri https://example.org/ä")]
    [InlineData("person?", "ada-berg", "-> ada-berg")]
    [InlineData("person | organization?", "acme", "-> acme")]
    [InlineData("{ type: enum?, values: [sen, rep] }", "rep", "enum rep")]
    [InlineData("integer | date?", "1970", "#0 1970")]
    [InlineData("integer | date?", "1970-05", "#1 date 1970-05")]
    [InlineData("integer | text?", "3 or 4", "#1 3 or 4")]
    [InlineData("text | list<text>?", "[a, b]", "#1 [a, b]")]
    [InlineData("list<text>", "[a, ~, c]", "[a, c]")]
    [InlineData("list<list<integer>>", "[[1, 2], [3]]", "[[1, 2], [3]]")]
    [InlineData("map<integer>", "{ b: 1, a: 2, c: ~ }", "{b = 1, a = 2}")]
    [InlineData("map<list<text>>", "{ sv: , en: [x] }", "{sv = [], en = [x]}")]
    [InlineData("{ type: map<text>, keys: integer }", "{ 007: x, -1: y }", "{7 = x, -1 = y}")]
    public void A_text_is_read_as_its_declared_type(string type, string value, string expected)
    {
        var bound = Field(type, value);

        Assert.Empty(bound.Findings);
        Assert.Equal(expected, bound["x"]);
    }

    [Theory]
    [InlineData("integer?", "3.0", "an integer | ")]
    [InlineData("integer?", "_1", "an integer | ")]
    [InlineData("integer?", "1__0", "an integer | ")]
    [InlineData("integer?", "0x1F", "an integer | ")]
    [InlineData("integer?", "9223372036854775808", "an integer | ; it does not fit into 64 bits")]
    [InlineData("decimal?", "1e", "a decimal number | ")]
    [InlineData("decimal?", ".", "a decimal number | ")]
    [InlineData("decimal?", "1_.5", "a decimal number | ")]
    [InlineData("decimal?", "1e29", "a decimal number | ; it has more than 28 digits")]
    [InlineData("decimal?", "1e-29", "a decimal number | ; it has more than 28 digits")]
    [InlineData("decimal?", "12345678901234567890123456789", "a decimal number | ; it has more than 28 digits")]
    [InlineData("boolean?", "yes", "true or false | ; write true")]
    [InlineData("boolean?", "True", "true or false | ; write true")]
    [InlineData("boolean?", "0", "true or false | ")]
    [InlineData("instant?", "2024-03-14", "an instant | ; it is written 2024-03-14T09:30:00Z, with Z or an offset")]
    [InlineData("instant?", "2024-03-14T09:30:00", "an instant | ; it has no offset; write Z or +02:00 behind it, or declare offset:")]
    [InlineData("instant?", "2024-02-30T09:30:00Z", "an instant | ; there is no such moment")]
    [InlineData("instant?", "2024-02-29T24:30:00Z", "an instant | ; there is no such moment")]
    [InlineData("instant?", "0001-01-01T00:00:00+01:00", "an instant | ; there is no such moment")]
    [InlineData("instant?", "2024-02-29T09:30:00+15:00", "an instant | ; there is no such moment")]
    [InlineData("uri?", "example.org", "an absolute URI | ; it has no scheme such as https:")]
    [InlineData("uri?", "/facts", "an absolute URI | ; it has no scheme such as https:")]
    [InlineData("uri?", "https://a b", "an absolute URI | ; it has a space or a control character")]
    [InlineData("uri?", "https://a/|", "an absolute URI | ; the character | must be written %7C")]
    [InlineData("uri?", "https://a/%2", "an absolute URI | ; a % must be followed by two hexadecimal digits")]
    [InlineData("uri?", "http://", "an absolute URI | ; its host or port cannot be")]
    [InlineData("{ type: enum?, values: [senator, deputy] }", "senetor", "one of senator, deputy | ; did you mean 'senator'?")]
    [InlineData("{ type: enum?, values: [senator, deputy] }", "Senator", "one of senator, deputy | ; did you mean 'senator'?")]
    [InlineData("integer | date?", "soon", "an integer or a date | ")]
    public void A_text_that_is_not_of_its_type_is_told_with_the_reason(string type, string value, string rest)
    {
        var bound = Field(type, value);

        Assert.Equal([$"FACT0009 2:11 <{value}> [{value} | {rest}]"], bound.Findings);
        Assert.Equal("-", bound["x"]);
    }

    [Theory]
    [InlineData("person?", "''", "FACT0009 2:11 <''> [ | the key of a person | ; it is empty]")]
    [InlineData("organization?", "[a]", "FACT0008 2:11 <[a]> [a list | the key of an organization | ; competing values are a list of mappings, each with 'value:']")]
    [InlineData("list<text>", "a", "FACT0008 2:11 <a> [the text 'a' | a list | ; write [a]]")]
    [InlineData("list<text>", "{ a: b }", "FACT0008 2:13 <a> [a mapping | a list | ]")]
    [InlineData("map<text>", "a", "FACT0008 2:11 <a> [the text 'a' | a mapping | ]")]
    [InlineData("map<text>", "[a]", "FACT0008 2:11 <[a]> [a list | a mapping | ]")]
    [InlineData("money?", "450", "FACT0009 2:11 <450> [450 | a sum of money | ; write the amount, one space and the currency, as in 450_000_000 USD]")]
    [InlineData("money?", "[1 USD]", "FACT0008 2:11 <[1 USD]> [a list | a sum of money | ; competing values are a list of mappings, each with 'value:']")]
    [InlineData("money?", "{ amount: 1 }", "FACT0010 2:13 <amount> [currency | a sum of money]")]
    [InlineData("money?", "{ amount: x, currency: USD }", "FACT0009 2:21 <x> [x | an amount | ; 'x' is not allowed in an amount]")]
    [InlineData("money?", "{ amount: 1, currency: usd }", "FACT0009 2:34 <usd> [usd | a currency | ; a currency code is in capitals: USD]")]
    [InlineData("money?", "{ amount: [1], currency: USD }", "FACT0008 2:21 <[1]> [a list | an amount | ]")]
    [InlineData("money?", "{ amount: 1, currency: USD, bound: least }", "FACT0009 2:46 <least> [least | a bound | ; it is one of exact, about, at_least, at_most]")]
    [InlineData("{ type: map<text>, keys: integer }", "{ one: x }", "FACT0009 2:13 <one> [one | an integer key | ]")]
    public void A_value_of_the_wrong_shape_is_told_and_the_entry_stays(string type, string value, string finding)
    {
        var bound = Field(type, value);

        Assert.Equal([finding], bound.Findings);
        Assert.Equal(["a"], bound.Keys);
    }

    [Fact]
    public void An_unknown_part_of_a_sum_is_told_beside_the_sum()
    {
        var bound = Field("money?", "{ amount: 1, currency: USD, curency: EUR }");

        Assert.Equal(["FACT0007 2:39 <curency> [curency | a sum of money | ; did you mean 'currency'?]"], bound.Findings);
        Assert.Equal("money 1 USD", bound["x"]);
    }

    [Fact]
    public void Integer_keys_that_are_one_number_stand_twice()
    {
        var bound = Field("{ type: map<text>, keys: integer }", "{ 7: x, 07: y }");

        Assert.Equal(["FACT0002 2:19 <07> [7] also 2:13"], bound.Findings);
        Assert.Equal("{7 = x}", bound["x"]);
    }

    [Fact]
    public void A_broken_item_leaves_the_others()
    {
        var bound = Field("list<integer>", "[1, two, 3]");

        Assert.Equal(["FACT0009 2:15 <two> [two | an integer | ]"], bound.Findings);
        Assert.Equal("[1, 3]", bound["x"]);
    }

    [Fact]
    public void A_long_text_is_shortened_in_the_message()
    {
        var bound = Field("integer?", new string('x', 500));

        Assert.Equal(new string('x', 60) + "…", Assert.Single(bound.Result.Findings).Arguments[0]);
    }

    [Fact]
    public void A_line_feed_behind_a_number_is_no_part_of_it()
    {
        var bound = Bound.File("things:\n  a:\n    x: |\n      12\n", "thing:\n  collection: things\n  fields:\n    x: integer?");

        Assert.Single(bound.Findings);
    }
}
