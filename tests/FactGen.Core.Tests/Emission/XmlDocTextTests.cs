using System.Xml.Linq;
using CsCheck;
using FactGen.Core.Emission;

namespace FactGen.Core.Tests.Emission;

public sealed class XmlDocTextTests
{
    [Theory]
    [InlineData("</summary>", "&lt;/summary&gt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("a\r\nb\u0085c\u2028d\u2029e", "a  b c d e")]
    [InlineData("\0\v\f𠮷", "\uFFFD\uFFFD\uFFFD𠮷")]
    public void A_text_is_harmless(string text, string expected) => Assert.Equal(expected, XmlDocText.Escape(text));

    [Fact]
    public void A_lone_surrogate_and_what_is_no_character_are_replaced() => Assert.Equal("\uFFFD\uFFFD𠮷", XmlDocText.Escape("\uD800\uFFFE𠮷"));

    [Fact]
    public void Any_text_is_one_line_of_well_formed_xml() => Gen.String.Sample(text =>
    {
        var escaped = XmlDocText.Escape(text);

        Assert.Equal(-1, escaped.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029']));
        Assert.Equal(text.Length, XElement.Parse($"<summary>{escaped}</summary>", LoadOptions.PreserveWhitespace).Value.Length);
    });
}
