using CsCheck;
using FactGen.Core.Evidence;

namespace FactGen.Core.Tests.Evidence;

public sealed class PhraseFinderTests
{
    private static IReadOnlyList<Phrase> Find(string text, params IEnumerable<string> phrases)
    {
        var sought = phrases.Distinct().Select(static phrase => new Phrase(phrase)).ToList();
        var finder = new PhraseFinder(sought);
        foreach (var paragraph in new LocalText("a.txt", text).Paragraphs) finder.Search(paragraph);
        return sought;
    }

    [Fact]
    public void Each_phrase_is_told_the_paragraphs_in_which_it_stands()
    {
        const string Text = "he said ushers\n\nshe, hers\n\nnobody";

        Assert.Equal(
            ["he 1 2", "she 1 2", "hers 1 2", "his", "ushers 1", "nobody 3"],
            Find(Text, "he", "she", "hers", "his", "ushers", "nobody").Select(static phrase =>
                string.Join(' ', [phrase.Text, .. phrase.Places.Select(static place => $"{place.Paragraph.Number}")])));
    }

    [Fact]
    public void What_it_finds_is_what_a_plain_search_finds()
    {
        var letters = Gen.Char["abc"];
        Gen.Select(Gen.String[letters, 0, 60], Gen.String[letters, 1, 6].Array[1, 12]).Sample((text, phrases) =>
        {
            foreach (var phrase in Find(text, phrases))
            {
                var first = text.IndexOf(phrase.Text, StringComparison.Ordinal);
                Assert.Equal(first < 0 ? [] : [first], phrase.Places.Select(static place => place.Span.Start));
            }
        });
    }

    [Theory]
    [InlineData("共4.5亿美元", "5亿美元", false)]
    [InlineData("共4.5亿美元", "4.5亿美元", true)]
    [InlineData("40亿", "4", false)]
    [InlineData("about 1,234,567 people", "567 people", false)]
    [InlineData("about 1,234,567 people", "1,234", false)]
    [InlineData("on 2024.9.26 in Rome", "9.26", true)]
    [InlineData("2023年11月", "1月", false)]
    [InlineData("2023年11月", "11月", true)]
    [InlineData("in 2023, 5 people", "5 people", true)]
    [InlineData("2023,5人", "5人", true)]
    [InlineData("in 2023.", "2023", true)]
    [InlineData("$4bn", "4", true)]
    [InlineData("5亿与4.5亿", "5亿", true)]
    [InlineData("4.5亿与5亿", "5亿", true)]
    public void A_part_of_a_number_is_not_the_number(string text, string phrase, bool stands) =>
        Assert.Equal(stands, Find(text, phrase)[0].Places.Count > 0);
}
