using System.Globalization;

namespace FactGen.Sample.Format;

/// <summary>Sums of money in millions and billions.</summary>
internal static class MoneyText
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    public static string ToText(this Money money) =>
        $"{Hedge(money.Bound)}{Amount(money.Amount)} {money.Currency}";

    private static string Amount(decimal amount) => amount switch
    {
        >= Billion => Number(amount / Billion) + " billion",
        >= Million => Number(amount / Million) + " million",
        _ => Number(amount),
    };

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Hedge(MoneyBound bound) => bound switch
    {
        MoneyBound.About => "about ",
        MoneyBound.AtLeast => "over ",
        MoneyBound.AtMost => "up to ",
        _ => "",
    };
}
