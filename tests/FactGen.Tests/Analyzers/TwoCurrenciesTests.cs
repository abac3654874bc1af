using FactGen.Tests.Harness;

namespace FactGen.Tests.Analyzers;

/// <summary>FACT9006 and FACT9007: sums in two currencies.</summary>
public sealed class TwoCurrenciesTests
{
    private const string A = "Facts.Amounts.SeriesA.Money", G = "Facts.Amounts.Grant.Money";

    [Theory]
    [InlineData($"{A} + {G}", "FACT9006")]
    [InlineData($"{A} - {G}", "FACT9006")]
    [InlineData($"{A}.Amount + {G}.Amount", "FACT9006")]
    [InlineData("Facts.Constants.Amounts.SeriesA.Money - Facts.Constants.Amounts.Grant.Money", "FACT9006")]
    [InlineData($"{A} + new Money(5, Currency.USD)", "FACT9006")]
    [InlineData($"{A} + new Money(5, {G}.Currency)", "FACT9006")]
    [InlineData($"{A} + Money.Parse(\"5 USD\")", "FACT9006")]
    [InlineData($"{A} + Money.Parse(Facts.Constants.Amounts.Grant.MoneyText)", "FACT9006")]
    [InlineData($"-{A} + ({G} + {G})", "FACT9006")]
    [InlineData($"Facts.Amounts.All[\"series-a\"].Money + Facts.Amounts.All[AmountId.Grant].Money", "FACT9006")]
    [InlineData($"Math.Abs({A}.Amount * 2 + {G}.Amount)", "FACT9006")]
    [InlineData($"{A} == {G}", "FACT9007")]
    [InlineData($"{A}.IsMoreThan({G})", "FACT9007")]
    [InlineData($"{A}.CompareTo({G})", "FACT9007")]
    [InlineData($"{A}.Amount < {G}.Amount", "FACT9007")]
    [InlineData("Facts.Constants.Amounts.SeriesA.Money >= Facts.Constants.Amounts.Grant.Money", "FACT9007")]
    public async Task Sums_in_two_known_currencies_are_told(string expression, string id)
    {
        var told = Assert.Single(await Press.Program($"        Console.WriteLine({expression});").UseOf(), told => !told.Contains("FACT9008", StringComparison.Ordinal));

        Assert.Contains($" {id} ", told, StringComparison.Ordinal);
        Assert.Contains("in EUR and one in USD cannot be", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var sum = Facts.Amounts.SeriesA.Money; sum += Facts.Amounts.Grant.Money;", false)]
    [InlineData("var sum = Facts.Amounts.SeriesA.Money; Console.WriteLine(sum + Facts.Amounts.Grant.Money);", true)]
    [InlineData("var grant = Facts.Amounts.Grant; Console.WriteLine(Facts.Amounts.SeriesA.Money + grant.Money);", true)]
    [InlineData("var sum = Facts.Amounts.SeriesA.Money; sum = Facts.Amounts.Grant.Money; Console.WriteLine(sum + Facts.Amounts.Grant.Money);", false)]
    public async Task A_local_is_what_it_was_declared_as_unless_it_is_given_something_else(string statement, bool isTold) =>
        Assert.Equal(isTold ? 1 : 0, (await Press.Program("        " + statement).UseOf()).Count);

    [Theory]
    [InlineData($"{G} + {G}")]
    [InlineData($"{G}.Amount + 5")]
    [InlineData($"{A}.Amount / {G}.Amount")]
    [InlineData($"{A}.Currency == {G}.Currency")]
    [InlineData($"{A}.Amount * 1.1m > 3")]
    [InlineData($"Facts.Amounts.All.Select(amount => amount.Money).Aggregate((sum, money) => sum + money)")]
    [InlineData($"{A} + Money.Parse(name)")]
    [InlineData($"{A} + new Money(1, Currency.Parse(name))")]
    [InlineData($"Facts.Constants.Amounts.SeriesA.MoneyText + Facts.Constants.Amounts.Grant.MoneyText")]
    public async Task What_is_of_one_currency_or_of_none_or_not_known_is_not(string expression) =>
        Assert.Empty(await Press.Program($"        Console.WriteLine({expression});").UseOf());
}
