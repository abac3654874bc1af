using CsCheck;
using FactGen.Core.Evidence;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Evidence;

public sealed class EvenTextTests
{
    [Theory]
    [InlineData("  4.5  billion\t dollars ", "4.5 billion dollars")]
    [InlineData("4.5\u00A0billion\u202Fdollars", "4.5 billion dollars")]
    [InlineData("six-and-\r\na-half\nyears", "six-and- a-half years")]
    [InlineData("４．５億ドル", "4.5億ドル")]
    [InlineData("ﾄﾞﾙ", "ドル")]
    [InlineData("Se\u0301bastien", "Sébastien")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("½ ﬁn ㎏", "1⁄2 fin kg")]
    [InlineData("2023 年 9\n月", "2023年9月")]
    [InlineData("OpenAI 的 CEO", "OpenAI的CEO")]
    [InlineData("여섯 달", "여섯 달")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth \uFEFFmark", "softhyphen zerowidth mark")]
    [InlineData("a\uD800b", "a\uD800b")]
    [InlineData("\U0001F600 \U00020BB7", "\U0001F600 \U00020BB7")]
    [InlineData(" \n ", "")]
    public void A_text_is_made_even(string text, string even) => Assert.Equal(even, EvenText.Of(text));

    [Fact]
    public void Each_character_knows_where_it_comes_from()
    {
        const string Text = "x  Ｎov.\n ﬁ  ";

        Assert.Equal("x Nov. fi", EvenText.Of(Text));
        Assert.Equal([0, 3, 3, 4, 5, 6, 9, 9, 9, 12], EvenText.Origins(Text, new TextSpan(0, Text.Length)));
    }

    [Fact]
    public void Any_text_is_made_even_once_and_for_all() =>
        Gen.String[Gen.Char["aé̂ﾞｶ ヽ\u3000\u00A04.５\uD83D\uDE00\uD800年ᅡᄒ\u00AD\uFDFA"], 0, 40].Sample(text =>
        {
            var even = EvenText.Of(text);
            var origins = EvenText.Origins(text, new(0, text.Length));

            Assert.Equal(even.Length + 1, origins.Length);
            Assert.Equal(origins.Order(), origins);
            Assert.DoesNotContain("  ", even, StringComparison.Ordinal);
        });
}
