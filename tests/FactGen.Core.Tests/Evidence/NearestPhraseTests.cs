using FactGen.Core.Evidence;

namespace FactGen.Core.Tests.Evidence;

public sealed class NearestPhraseTests
{
    private const string Text = """
        The board met in November 2023 and named an interim chief.

        Acme raised four hundred and fifty million dollars in May 2023, 4.5亿美元 in all.

        In November 2024 the chief left after six years.
        """;

    [Theory]
    [InlineData("November 2022", 1, "November 2023", 1)]
    [InlineData("November 2022", 3, "November 2024", 3)]
    [InlineData("four hundred million dollars", 2, "four hundred and fifty million dollars", 2)]
    [InlineData("4.6亿美元", 1, "4.5亿美元", 2)]
    [InlineData("six-ish years", 0, "six years", 3)]
    [InlineData("interim chef", 0, "interim chief", 1)]
    public void The_nearest_stretch_is_found_with_its_paragraph(string phrase, int named, string nearest, int paragraph)
    {
        var text = new LocalText("a.txt", Text);
        var place = text.Nearest.Find(phrase, named)!.Value;

        Assert.Equal((nearest, paragraph), (text.Quote(place), place.Paragraph.Number));
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("x")]
    [InlineData("Saturday, the ninth")]
    public void Nothing_is_said_when_nothing_comes_near(string phrase) =>
        Assert.Null(new LocalText("a.txt", Text).Nearest.Find(phrase, 1));

    [Fact]
    public void A_stretch_across_windows_and_behind_many_like_it_is_found()
    {
        var filler = string.Concat(Enumerable.Repeat("on 1 May 2020 nothing happened; ", 7));
        var text = new LocalText("a.txt", string.Join("\n\n", Enumerable.Range(1, 900).Select(i => filler + $"then on {i} May 1999 it did")));

        var place = text.Nearest.Find(EvenText.Of("on 851 May 1998"), 851)!.Value;

        Assert.Equal(("on 851 May 1999", 851), (text.Quote(place), place.Paragraph.Number));
    }
}
