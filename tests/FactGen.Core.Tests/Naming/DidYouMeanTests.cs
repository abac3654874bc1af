using CsCheck;
using FactGen.Core.Naming;

namespace FactGen.Core.Tests.Naming;

public sealed class DidYouMeanTests
{
    private static readonly string[] Words = ["person", "people", "organization", "organizations", "source", "sources", "start_date", "end_date", "title", "id"];

    [Theory]
    [InlineData("peson", "person")]
    [InlineData("pepole", "people")]
    [InlineData("Person", "person")]
    [InlineData("organisation", "organization")]
    [InlineData("start-date", "start_date")]
    [InlineData("startdate", "start_date")]
    [InlineData("titel", "title")]
    public void A_slip_finds_its_word(string word, string expected) => Assert.Equal(expected, DidYouMean.Nearest(word, Words));

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("company")]
    [InlineData("tit")]
    [InlineData("xy")]
    public void Another_word_finds_none(string word) => Assert.Null(DidYouMean.Nearest(word, Words));

    [Fact]
    public void Equally_near_words_are_told_apart_ordinally_whatever_their_order()
    {
        Assert.Equal("bat", DidYouMean.Nearest("xat", ["cat", "bat", "rat"]));
        Assert.Equal("bat", DidYouMean.Nearest("xat", ["rat", "cat", "bat"]));
    }

    [Fact]
    public void The_order_of_the_candidates_never_shows() =>
        Check.Sample(Gen.String[Gen.Char["abc"], 0, 6].Array[0, 6].Select(Gen.String[Gen.Char["abc"], 0, 6], static (words, word) => (words, word)), static pair =>
            DidYouMean.Nearest(pair.word, pair.words) == DidYouMean.Nearest(pair.word, pair.words.Reverse()));

    [Fact]
    public void A_text_of_any_length_is_answered_at_once() => Assert.Null(DidYouMean.Nearest(new string('a', 1_000_000), Words));
}
