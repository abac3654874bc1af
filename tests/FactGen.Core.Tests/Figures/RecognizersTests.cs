using System.Globalization;
using FactGen.Core.Tests.Figures.Tables;

namespace FactGen.Core.Tests.Figures;

/// <summary>The tables are not ours alone: what Microsoft.Recognizers.Text reads in their prints is what they say, but for differences that are explained.</summary>
public sealed class RecognizersTests
{
    private const string Letters = "It takes no letter for a scale: m, bn, tn, Md stay behind.";
    private const string Signs = "It stops at the sign, or at the hyphen, in the middle.";
    private const string Words = "It reads the last words alone.";
    private const string Rows = "It reads a row of Han numerals digit by digit, or not.";
    private const string Scales = "It does not know the scale, or not behind another.";
    private const string Points = "It takes the point for the end of a sentence.";

    /// <summary>Prints that it reads as another number, and why ours is right.</summary>
    private static readonly Dictionary<string, string> Explained = new()
    {
        ["一百〇五"] = Rows,
        ["三〇万"] = Rows,
        ["一二〇〇万円"] = Rows,
        ["三億五千万円"] = Words,
        ["a million and a half euros"] = Words,
        ["三点五"] = Words,
        ["1京"] = Scales,
        ["₹1.5 lakh crore"] = Scales,
        ["US$300m"] = Letters,
        ["€2.5bn"] = Letters,
        ["£3tn"] = Letters,
        ["NT$8bn"] = Letters,
        ["S$1.1bn"] = Letters,
        ["possibly more than US$4.1bn"] = Letters,
        ["-€3m"] = Letters,
        ["€2,5 Mrd."] = Letters,
        ["US$4-billion"] = Signs,
        ["US$4.5 billion"] = Points,
    };

    [Fact]
    public void What_it_reads_is_what_the_tables_say_and_every_difference_is_explained()
    {
        var numbers = FigureTable.Rows(NumberTable.Rows).Select(static row => row.Data)
            .Select(static row => (Printed: row.Item2, Says: row.Item3, Read: Recognizers.Number(row.Item1, row.Item2, row.Item3.EndsWith('%'))));
        var sums = FigureTable.Rows(MoneyTable.Rows).Select(static row => row.Data)
            .Select(static row => (Printed: row.Item2, Says: row.Item3, Read: Recognizers.Amount(row.Item1.TrimEnd('!'), row.Item2)));

        // It tells a range as two numbers, or as the last of them.
        var read = numbers.Concat(sums).Where(static row => row.Read is not null && !row.Says.Contains(" to ", StringComparison.Ordinal)).ToLookup(static row => row.Read == Number(row.Says));

        Assert.Equal(Explained.Keys.Order(StringComparer.Ordinal), read[false].Select(static row => row.Printed).Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(read[true].Count(), 280, 1000);
    }

    /// <summary>The number in <c>more than 4100000000 USD</c>.</summary>
    private static decimal Number(string says) =>
        decimal.Parse(says.Split(' ').Last(static word => char.IsDigit(word[^1]) || word[^1] == '%').TrimEnd('%'), CultureInfo.InvariantCulture);
}
