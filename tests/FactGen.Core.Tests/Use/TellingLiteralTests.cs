using FactGen.Core.Use;

namespace FactGen.Core.Tests.Use;

/// <summary>What is everywhere in code repeats no fact.</summary>
public sealed class TellingLiteralTests
{
    [Theory]
    [InlineData("Ada Berg", true)]
    [InlineData("Li Na", true)]
    [InlineData("series-b", true)]
    [InlineData("https://acme.example", true)]
    [InlineData("奥特曼", true)]
    [InlineData("Anthropic", false)]
    [InlineData("A B", false)]
    [InlineData("董事", false)]
    [InlineData("2024-03-14", false)]
    [InlineData("-- --", false)]
    [InlineData("", false)]
    public void A_text_tells_when_it_is_several_words(string text, bool isTelling) =>
        Assert.Equal(isTelling, TellingLiteral.IsTelling(text, TellingLiteral.UsualLength));

    [Theory]
    [InlineData("331449281", false, true)]
    [InlineData("3.14159", false, true)]
    [InlineData("-73120", false, false)]
    [InlineData("-73124", false, true)]
    [InlineData("65536", false, false)]
    [InlineData("65535", false, false)]
    [InlineData("2147483647", false, false)]
    [InlineData("2024", false, false)]
    [InlineData("450000000", true, true)]
    [InlineData("450000000", false, false)]
    [InlineData("300000000", true, true)]
    [InlineData("3000000", true, false)]
    [InlineData("1000000000", true, false)]
    [InlineData("0", true, false)]
    public void A_number_tells_when_it_has_digits_or_is_a_large_sum(string number, bool isMoney, bool isTelling) =>
        Assert.Equal(isTelling, TellingLiteral.IsTelling(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), isMoney, TellingLiteral.UsualDigits));
}
