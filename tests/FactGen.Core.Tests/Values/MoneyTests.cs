using System.Globalization;
using CsCheck;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("450_000_000 USD", "450000000 USD")]
    [InlineData("450000000 USD", "450000000 USD")]
    [InlineData("0 XAU", "0 XAU")]
    [InlineData("-1_250.50 EUR", "-1250.50 EUR")]
    [InlineData("0.000_001 BTN", "0.000001 BTN")]
    [InlineData("0.0000000000000000000000000001 USD", "0.0000000000000000000000000001 USD")]
    [InlineData("9999999999999999999999999999 JPY", "9999999999999999999999999999 JPY")]
    [InlineData("0000000000000000000000000000000007 JPY", "7 JPY")]
    [InlineData("about 4_000_000_000 USD", "about 4000000000 USD")]
    [InlineData("at least 1 CNY", "at least 1 CNY")]
    [InlineData("at most 1 CNY", "at most 1 CNY")]
    public void A_sum_is_read_and_printed_without_separators(string text, string printed)
    {
        Assert.True(Money.TryParse(text, out var money, out var reason), reason);

        Assert.Equal(printed, money.ToString());
        Assert.Equal(money, Money.Parse(printed));
    }

    [Theory]
    [InlineData(null, "write the amount, one space and the currency, as in 450_000_000 USD")]
    [InlineData("", "write the amount, one space and the currency, as in 450_000_000 USD")]
    [InlineData("450000000", "write the amount, one space and the currency, as in 450_000_000 USD")]
    [InlineData("450000000USD", "write the amount, one space and the currency, as in 450_000_000 USD")]
    [InlineData("USD 450000000", "the currency comes after the amount, as in 450_000_000 USD")]
    [InlineData("450,000,000 USD", "a comma is not allowed in an amount; separate thousands with _ and decimals with .")]
    [InlineData("1__0 USD", "an underscore stands between two digits")]
    [InlineData("_10 USD", "an underscore stands between two digits")]
    [InlineData("10_ USD", "an underscore stands between two digits")]
    [InlineData("1.000.000 USD", "an amount has one point, with digits on both sides")]
    [InlineData(".5 USD", "an amount has one point, with digits on both sides")]
    [InlineData("5. USD", "an amount has one point, with digits on both sides")]
    [InlineData("+5 USD", "a sign other than one leading - is not allowed")]
    [InlineData("5- USD", "a sign other than one leading - is not allowed")]
    [InlineData("- USD", "a sign other than one leading - is not allowed")]
    [InlineData("1e9 USD", "'e' is not allowed in an amount")]
    [InlineData("$5 USD", "'$' is not allowed in an amount")]
    [InlineData("\u0665 USD", "'\u0665' is not allowed in an amount")]
    [InlineData(" USD", "there is no amount")]
    [InlineData("5 ", "there is no currency")]
    [InlineData("5  USD", "' USD' is not a currency code of ISO 4217")]
    [InlineData("5 usd", "a currency code is in capitals: USD")]
    [InlineData("5 USDT", "'USDT' is not a currency code of ISO 4217")]
    [InlineData("5 DEM", "'DEM' is not a currency code of ISO 4217")]
    [InlineData("12345678901234567890123456789 USD", "an amount has at most 28 digits, this one has 29")]
    [InlineData("0.12345678901234567890123456789 USD", "an amount has at most 28 digits, this one has 29")]
    public void What_is_no_sum_is_refused_with_a_reason(string? text, string expected)
    {
        Assert.False(Money.TryParse(text, out var money, out var reason));

        Assert.Equal(expected, reason);
        Assert.Equal(default, money);
    }

    [Fact]
    public void Parse_names_the_text_and_the_reason()
    {
        var exception = Assert.Throws<FormatException>(() => Money.Parse("5 usd"));

        Assert.Equal("'5 usd' is not a sum of money: a currency code is in capitals: USD", exception.Message);
    }

    [Fact]
    public void An_amount_is_the_number_that_the_framework_reads_to_the_last_bit() =>
        Gen.Select(Gen.Bool, Gen.String[Gen.Char["0123456789"], 1, 22], Gen.String[Gen.Char["0123456789"], 0, 6]).Sample(
            (isNegative, whole, places) =>
            {
                var text = (isNegative ? "-" : "") + whole + (places.Length == 0 ? "" : "." + places);
                Assert.Equal(decimal.GetBits(decimal.Parse(text, CultureInfo.InvariantCulture)), decimal.GetBits(Money.Parse(text + " USD").Amount));
            },
            iter: 5_000);

    [Fact]
    public void The_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("1250.5 EUR", Money.Parse("1250.5 EUR").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1 USD", "2 USD", "3 USD")]
    [InlineData("1 USD", "about 2 USD", "about 3 USD")]
    [InlineData("at least 1 USD", "at least 2 USD", "at least 3 USD")]
    [InlineData("at least 1 USD", "2 USD", "at least 3 USD")]
    [InlineData("at least 1 USD", "at most 2 USD", "about 3 USD")]
    [InlineData("at most 1 USD", "about 2 USD", "about 3 USD")]
    public void Adding_keeps_the_bound_that_holds(string left, string right, string sum)
    {
        Assert.Equal(sum, (Money.Parse(left) + Money.Parse(right)).ToString());
        Assert.Equal(sum, (Money.Parse(right) + Money.Parse(left)).ToString());
    }

    [Theory]
    [InlineData("5 USD", "2 USD", "3 USD")]
    [InlineData("5 USD", "at least 2 USD", "at most 3 USD")]
    [InlineData("5 USD", "at most 2 USD", "at least 3 USD")]
    [InlineData("at least 5 USD", "at most 2 USD", "at least 3 USD")]
    [InlineData("at least 5 USD", "at least 2 USD", "about 3 USD")]
    [InlineData("about 5 USD", "2 USD", "about 3 USD")]
    public void Subtracting_exchanges_the_bounds_of_the_right_side(string left, string right, string difference) =>
        Assert.Equal(difference, (Money.Parse(left) - Money.Parse(right)).ToString());

    [Fact]
    public void The_other_sign_exchanges_the_bounds() =>
        Assert.Equal("at most -5 USD", (-Money.Parse("at least 5 USD")).ToString());

    [Fact]
    public void Two_currencies_do_not_add()
    {
        var dollars = Money.Parse("5 USD");
        var euros = Money.Parse("2 EUR");

        var sum = Assert.Throws<InvalidOperationException>(() => dollars + euros);
        var difference = Assert.Throws<InvalidOperationException>(() => dollars - euros);

        Assert.Equal("cannot add 5 USD and 2 EUR: the currencies differ", sum.Message);
        Assert.Equal("cannot subtract 5 USD and 2 EUR: the currencies differ", difference.Message);
    }

    [Theory]
    [InlineData("5 USD", "2 USD", true)]
    [InlineData("2 USD", "5 USD", false)]
    [InlineData("5 USD", "5 USD", false)]
    [InlineData("at least 5 USD", "2 USD", true)]
    [InlineData("at least 5 USD", "5 USD", null)]
    [InlineData("at most 5 USD", "5 USD", false)]
    [InlineData("at most 5 USD", "2 USD", null)]
    [InlineData("5 USD", "at most 4 USD", true)]
    [InlineData("5 USD", "at least 5 USD", false)]
    [InlineData("5 USD", "at most 5 USD", null)]
    [InlineData("about 5 USD", "2 USD", null)]
    [InlineData("5 USD", "2 EUR", null)]
    public void More_is_answered_only_where_it_is_certain(string left, string right, bool? more)
    {
        Assert.Equal(more, Money.Parse(left).IsMoreThan(Money.Parse(right)));
        Assert.Equal(more, Money.Parse(right).IsLessThan(Money.Parse(left)));
    }

    [Fact]
    public void Sums_are_sorted_by_currency_then_amount_then_bound()
    {
        string[] sorted = ["9 EUR", "-1 USD", "2 USD", "about 2 USD", "at least 2 USD", "10 USD"];

        Assert.Equal(sorted, sorted.Reverse().Select(Money.Parse).Order().Select(money => money.ToString()));
    }

    [Fact]
    public void Equality_is_of_amount_currency_and_bound()
    {
        Assert.True(Money.Parse("1.5 USD") == Money.Parse("1.50 USD"));
        Assert.Equal(Money.Parse("1.5 USD").GetHashCode(), Money.Parse("1.50 USD").GetHashCode());
        Assert.True(Money.Parse("1.5 USD") != Money.Parse("1.5 EUR"));
        Assert.False(Money.Parse("1.5 USD").Equals((object)Money.Parse("about 1.5 USD")));
        Assert.Equal("0 XXX", default(Money).ToString());
    }
}
