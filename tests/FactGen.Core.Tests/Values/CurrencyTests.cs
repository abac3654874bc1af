using System.Reflection;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class CurrencyTests
{
    // ISO 4217, list one, 1 January 2026, by the decimals of the minor unit; and BGN, which left it that day.
    private const string Decimals2 =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW " +
        "CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR " +
        "ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV " +
        "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD " +
        "SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private const string Decimals0 = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
    private const string Decimals3 = "BHD IQD JOD KWD LYD OMR TND";
    private const string Decimals4 = "CLF UYW";
    private const string WithoutMinorUnit = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    public static readonly TheoryData<string, int?> MinorUnits = new()
    {
        { Decimals0, 0 },
        { Decimals2, 2 },
        { Decimals3, 3 },
        { Decimals4, 4 },
        { WithoutMinorUnit, null },
    };

    private static IReadOnlyDictionary<string, Currency> Properties { get; } =
        typeof(Currency).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(property => property.Name, property => (Currency)property.GetValue(null)!);

    private static IEnumerable<string> Codes =>
        $"{Decimals0} {Decimals2} {Decimals3} {Decimals4} {WithoutMinorUnit}".Split(' ').Order(StringComparer.Ordinal);

    [Fact]
    public void Every_active_code_is_a_property_and_nothing_else_is() =>
        Assert.Equal(Codes, Properties.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_property_a_parsed_code_and_its_text_agree() => Assert.All(Codes, code =>
    {
        Assert.Equal(code, Properties[code].ToString());
        Assert.Equal(code, Properties[code].Code);
        Assert.Equal(Properties[code], Currency.Parse(code));
        Assert.NotEmpty(Properties[code].EnglishName);
    });

    [Theory]
    [MemberData(nameof(MinorUnits))]
    public void Minor_units_are_those_of_the_standard(string codes, int? minorUnits) =>
        Assert.All(codes.Split(' '), code => Assert.Equal(minorUnits, Currency.Parse(code).MinorUnits));

    [Fact]
    public void Every_number_is_assigned_once() =>
        Assert.Equal(Properties.Count, Properties.Values.Select(currency => currency.NumericCode).Distinct().Count());

    [Theory]
    [InlineData("USD", 840, "US Dollar")]
    [InlineData("ALL", 8, "Lek")]
    [InlineData("CNY", 156, "Yuan Renminbi")]
    [InlineData("SLE", 925, "Leone")]
    [InlineData("VED", 926, "Bol\u00EDvar Soberano")]
    [InlineData("XCG", 532, "Caribbean Guilder")]
    [InlineData("ZWG", 924, "Zimbabwe Gold")]
    [InlineData("XAD", 396, "Arab Accounting Dinar")]
    [InlineData("XXX", 999, "No currency")]
    public void Number_and_name_are_those_of_the_standard(string code, int number, string name)
    {
        var currency = Currency.Parse(code);

        Assert.Equal((number, name), (currency.NumericCode, currency.EnglishName));
    }

    [Theory]
    [InlineData(null, "there is no currency")]
    [InlineData("", "there is no currency")]
    [InlineData("usd", "a currency code is in capitals: USD")]
    [InlineData("US", "'US' is not a currency code of ISO 4217")]
    [InlineData("USD ", "'USD ' is not a currency code of ISO 4217")]
    [InlineData("HRK", "'HRK' is not a currency code of ISO 4217")]
    [InlineData("ZWL", "'ZWL' is not a currency code of ISO 4217")]
    public void What_is_no_code_is_refused_with_a_reason(string? text, string expected)
    {
        Assert.False(Currency.TryParse(text, out var currency, out var reason));

        Assert.Equal(expected, reason);
        Assert.Equal(Currency.XXX, currency);
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Currency.Parse(text!)).Message);
    }

    [Fact]
    public void The_default_is_no_currency()
    {
        Assert.Equal(Currency.XXX, default);
        Assert.Equal(Currency.XXX.GetHashCode(), default(Currency).GetHashCode());
        Assert.Null(default(Currency).MinorUnits);
        Assert.True(Currency.EUR != Currency.USD && Currency.EUR.CompareTo(Currency.USD) < 0);
    }
}
