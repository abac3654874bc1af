using FactGen.Core.Checks.Identity;

namespace FactGen.Core.Tests.Checks;

/// <summary>Skeletons after UTS #39: what looks the same has the same.</summary>
public sealed class SkeletonTests
{
    [Theory]
    [InlineData("OpenAI", "OpenAl")]
    [InlineData("OpenAI", "OpenA1")]
    [InlineData("OpenAI", "OpenA|")]
    [InlineData("OpenAI", "ОpenАІ")] // Cyrillic O, A, I
    [InlineData("OpenAI", "ΟρenΑΙ")] // Greek Omicron, rho, Alpha, Iota
    [InlineData("modern", "modem")]
    [InlineData("Acme", "Ａｃｍｅ")] // full width
    [InlineData("Acme", "𝐀𝐜𝐦𝐞")] // mathematical bold
    [InlineData("Ada Berg", "Ada\u00A0Berg")]
    [InlineData("Ada\u200BBerg", "AdaBerg")]
    [InlineData("co\u00ADop", "coop")]
    [InlineData("Ada-Berg", "Ada\u2010Berg")]
    [InlineData("d'Angelo", "d’Angelo")]
    [InlineData("Malmö", "Malmo\u0308")]
    [InlineData("Louis XIV", "Louis \u2169\u2163")]
    [InlineData("paypal", "ρ⍺у𝓅𝒂ן")] // the standard's own example: Greek, APL, Cyrillic, mathematical, Hebrew
    [InlineData("Sos", "Ѕօѕ")] // Armenian
    [InlineData("GO", "ᏀO")] // Cherokee
    [InlineData("\uD835\uDCC1ocal", "local")] // a pair of surrogates
    [InlineData("Ada Berg", "Ada  Berg")]
    [InlineData("Ada Berg", " Ada\tBerg\u3000")]
    public void Texts_that_look_the_same_have_one_skeleton(string left, string right) =>
        Assert.Equal(Skeleton.Of(left), Skeleton.Of(right));

    [Theory]
    [InlineData("OpenAI", "OpenAl Labs")]
    [InlineData("OpenAI", "openAI")]
    [InlineData("Malmö", "Malmo")]
    [InlineData("Bo Lind", "Bo Lindh")]
    [InlineData("谷歌", "谷哥")]
    [InlineData("Ada", "Ida")]
    public void Texts_that_do_not_have_two(string left, string right) =>
        Assert.NotEqual(Skeleton.Of(left), Skeleton.Of(right));

    [Theory]
    [InlineData("OpenAl", "OpenAI", "'l' (U+006C) for 'I' (U+0049) in place 6")]
    [InlineData("Асme", "Acme", "'А' (U+0410) for 'A' (U+0041) in place 1 and 'с' (U+0441) for 'c' (U+0063) in place 2")]
    [InlineData("MiIls Al", "Mills AI", "'I' (U+0049) for 'l' (U+006C) in place 3 and 'l' (U+006C) for 'I' (U+0049) in place 8")]
    [InlineData("lll1", "1111", "'l' (U+006C) for '1' (U+0031) in place 1 and 'l' (U+006C) for '1' (U+0031) in place 2 and 'l' (U+006C) for '1' (U+0031) in place 3")]
    [InlineData("IIIII", "lllll", "'I' (U+0049) for 'l' (U+006C) in place 1 and 'I' (U+0049) for 'l' (U+006C) in place 2 and 'I' (U+0049) for 'l' (U+006C) in place 3 and more")]
    [InlineData("Bo\u00A0Lind", "Bo Lind", "U+00A0 for U+0020 in place 3")]
    [InlineData("co\u00ADop", "coop", "U+00AD for 'o' (U+006F) in place 3")]
    [InlineData("𝐀da", "Ada", "'𝐀' (U+1D400) for 'A' (U+0041) in place 1")]
    [InlineData("modem", "modern", "'m' (U+006D) for 'r' (U+0072) in place 5")]
    [InlineData("a\u200B", "a", "U+200B for nothing in place 2")]
    public void The_difference_is_told_as_code_points(string text, string other, string expected) =>
        Assert.Equal(expected, Skeleton.Difference(text, other));

    [Fact]
    public void A_skeleton_is_its_own_skeleton()
    {
        for (var unit = '\0'; unit < char.MaxValue; unit++)
        {
            var skeleton = Skeleton.Of($"a{unit}b");
            Assert.Equal(skeleton, Skeleton.Of(skeleton));
        }
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00b")]
    [InlineData("a\uFFFEb")]
    [InlineData("")]
    public void No_text_is_too_broken(string text) => Assert.NotNull(Skeleton.Of(text));
}
