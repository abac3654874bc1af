using CsCheck;
using FactGen.Core.Figures;
using FactGen.Core.Figures.Languages;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Figures;

public sealed class RobustnessTests
{
    private static readonly string[] Languages = ["", "en", "zh", "zh-TW", "ja", "ko", "de", "fr", "es", "es-MX", "xx", "en-", "-", "zh-Hant-x-y"];

    private static readonly string[] Pieces =
    [
        "4", "12", "1,234", "0", "999999999999", "2024", "9", "26", ".", ",", "/", "-", "(", ")", " ", "'", "%", "$", "€", "¥", "US$", "½",
        "万", "亿", "兆", "千", "百", "十", "三", "零", "半", "多", "约", "超过", "以上", "年", "月", "日", "个", "前", "以来", "底", "上旬", "周四", "元", "美元", "令和", "元年",
        "만", "억", "조", "천", "이", "일", "반", "여", "원", "년", "월", "億", "円", "カ月", "間",
        "four", "hundred", "thousand", "million", "billion", "and", "a half", "half", "a", "dollars", "years", "ago", "last", "November", "since", "about", "up to", "century",
        "ein", "hundert", "und", "zwanzig", "Millionen", "Milliarde", "einhalb", "vor", "Jahren", "quatre-vingt", "dix", "et demi", "de", "mil", "millones", "cien", "lakh", "crore",
        "%", "百分之", "百分点", "成", "点", "point", "Komma", "percent", "pour cent", "to", "between", "from", "至", "から", "まで", "부터", "bis", "à", "–", "~",
        "\ud800", "\udc00", "\uffff", "\u0301", "😀", "\0", "\u200b",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char, 0, 60],
        Gen.OneOf(Pieces).Array[0, 30].Select(static pieces => string.Concat(pieces)),
        Gen.OneOf(Pieces).Array[0, 30].Select(static pieces => string.Join(" ", pieces)));

    private static readonly Gen<FigureContext> Contexts = Gen.Select(
        Gen.OneOf(Languages),
        Gen.OneOf("", "2024-09-26", "2024-09", "2024", "0001-01-01", "9999-12-31", "2018/..", "XXXX-XX-XX", "Y170000002", "2024-21", "[2024..]"),
        Gen.Bool,
        static (language, published, resolves) => new FigureContext(language, published.Length == 0 ? null : FactDate.Parse(published), resolves));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.Select(Texts, Contexts).Sample(
            static (text, context) =>
            {
                var number = FigureReader.ReadNumber(text, context);
                var sum = FigureReader.ReadMoney(text, context);
                var date = FigureReader.ReadDate(text, context);
                var duration = FigureReader.ReadDuration(text, context);
                _ = FigureComparison.Compare(number, 4_000_000_000m);
                _ = FigureComparison.Compare(sum, Money.Parse("about 9999999999999999999999999999 USD"));
                _ = FigureComparison.Compare(date, FactDate.Parse("2023-11~"));
                _ = FigureComparison.Compare(duration, Duration.Parse("P999999999999999Y"));
                _ = FigureComparison.Compare(duration, FactDate.Parse("Y-170000002"), FactDate.Parse("2024-09"));
            },
            iter: 5000);

    [Fact]
    public void Every_word_of_every_language_is_one_that_the_tokenizer_can_meet()
    {
        foreach (var language in FigureLanguages.All)
        {
            foreach (var word in language.Words.All) Assert.Equal(Core.Figures.Text.FigureText.Of(word)!.Folded, word);
        }
    }
}
