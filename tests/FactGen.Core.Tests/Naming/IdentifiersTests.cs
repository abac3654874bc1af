using System.Globalization;
using System.Text;
using CsCheck;
using FactGen.Core.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Core.Tests.Naming;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("ada-berg", "AdaBerg")]
    [InlineData("mira_murati", "MiraMurati")]
    [InlineData("OpenAI", "OpenAI")]
    [InlineData("sv", "Sv")]
    [InlineData("c#", "CSharp")]
    [InlineData("c++", "CPlusPlus")]
    [InlineData(".net", "DotNet")]
    [InlineData("asp.net", "AspNet")]
    [InlineData("r&d", "RAndD")]
    [InlineData("50%", "_50Percent")]
    [InlineData("@home", "AtHome")]
    [InlineData("#1", "Number1")]
    [InlineData("o'brien", "Obrien")]
    [InlineData("class", "Class")]
    [InlineData("1st", "_1st")]
    [InlineData("1.x", "_1X")]
    [InlineData("-1", "Minus1")]
    [InlineData("Ünï", "Ünï")]
    [InlineData("end-type", "EndType")]
    [InlineData("阿达·贝里", "阿达贝里")]
    [InlineData("𠮷", "U20BB7")]
    [InlineData("𠮷野家", "U20BB7野家")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("☃", "U2603")]
    [InlineData("m²", "MSquared")]
    [InlineData("a\u200Db", "Ab")]
    [InlineData("\u0301a", "_\u0301a")]
    [InlineData("\"\"\"x*/", "XStar")]
    [InlineData("</summary>", "LessSummaryGreater")]
    [InlineData("a\u2028b", "AB")]
    [InlineData("a\nb", "AB")]
    public void A_key_gives_the_name_that_a_person_would_give(string key, string expected) => Assert.Equal(expected, Identifiers.Of(key));

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData(" \u200B\n")]
    [InlineData("…")]
    public void A_key_of_separators_alone_gives_no_name(string key) => Assert.Null(Identifiers.Of(key));

    [Fact]
    public void Versions_that_differ_in_their_dots_keep_different_names()
    {
        Assert.Equal("_1_10", Identifiers.Of("1.10"));
        Assert.Equal("_11_0", Identifiers.Of("11.0"));
        Assert.Equal("_110", Identifiers.Of("110"));
    }

    [Fact]
    public void A_lone_surrogate_is_spelt_out() => Assert.Equal("AUD842B", Identifiers.Of("a\uD842b"));

    [Fact]
    public void A_decomposed_key_gives_the_composed_name() => Assert.Equal("Ünï", Identifiers.Of("U\u0308ni\u0308"));

    [Fact]
    public void A_capital_that_composes_with_its_mark_is_composed() => Assert.Equal("\u0130", Identifiers.Of("i\u0307"));

    [Fact]
    public void A_name_longer_than_metadata_allows_is_cut_and_still_unique()
    {
        var one = Identifiers.Of(new string('野', 5000) + "a")!;
        var other = Identifiers.Of(new string('野', 5000) + "b")!;

        Assert.Equal(Identifiers.MaxLength, one.Length);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("IstanbulInfo", Identifiers.Of("istanbul-info"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Any_key_gives_a_valid_composed_name_or_none() => AnyText.Sample(
        key =>
        {
            if (Identifiers.Of(key) is not { } name) return;
            Assert.True(SyntaxFacts.IsValidIdentifier(name), name);
            Assert.True(Identifiers.IsValid(name), name);
            Assert.True(name.IsNormalized(NormalizationForm.FormC), name);
            Assert.Equal(name, Identifiers.Of(key));
        },
        iter: 20_000);

    [Fact]
    public void A_mark_that_composes_late_does_not_make_another_name_of_it()
    {
        // h, macron below, then a cedilla behind what is left out: together a letter that has a capital.
        var name = Identifiers.Of("\u1E96\u0307\u0301\u2069\uFF07\u0327{");
        Assert.Equal(name, Identifiers.Of(name!));
    }

    [Fact]
    public void A_name_is_its_own_name() => AnyText.Sample(
        key =>
        {
            if (Identifiers.Of(key) is { } name) Assert.Equal(name, Identifiers.Of(name));
        },
        iter: 20_000);

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("field", "@field")]
    [InlineData("Class", "Class")]
    public void Keywords_are_escaped(string name, string expected) => Assert.Equal(expected, Identifiers.Escape(name));

    [Fact]
    public void Every_keyword_of_the_compiler_is_escaped()
    {
        var kinds = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds());
        var missed = kinds.Select(SyntaxFacts.GetText)
            .Where(word => word.Length > 0 && word.All(char.IsAsciiLetterLower) && word is not ("assembly" or "module" or "type" or "typevar" or "method" or "param" or "property"))
            .Where(word => Identifiers.Escape(word) == word);

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("Term", true)]
    [InlineData("_1st", true)]
    [InlineData("1st", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    [InlineData("__slot", false)]
    [InlineData("a\u200Db", false)]
    [InlineData("U\u0308", false)]
    public void A_name_that_an_author_chooses_must_be_one(string name, bool isValid) => Assert.Equal(isValid, Identifiers.IsValid(name));

    /// <summary>Texts of any code units, weighted to the ones that matter: symbols, marks, surrogates, separators.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char,
        Gen.Char[' ', '~'],
        Gen.Char['\u0300', '\u036F'],
        Gen.Char['\uD800', '\uDFFF'],
        Gen.Char['\u2000', '\u206F'],
        Gen.Char['\uFE00', '\uFFFF'],
        Gen.Char["i\u0307#.-'²1\u1E96w\u030A"]).Array[0, 12].Select(units => new string(units));
}
