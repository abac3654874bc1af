using CsCheck;
using FactGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactGen.Core.Tests.Emission;

public sealed class LiteralsTests
{
    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\r\n\u0085\u2028\u2029b", "\"a\\u000D\\u000A\\u0085\\u2028\\u2029b\"")]
    [InlineData("\u202Eevil\uFEFF\u00A0\0", "\"\\u202Eevil\\uFEFF\\u00A0\\u0000\"")]
    [InlineData("阿达 Ünï", "\"阿达 Ünï\"")]
    public void A_text_is_one_regular_literal(string text, string expected) => Assert.Equal(expected, Literals.Of(text));

    [Fact]
    public void A_lone_surrogate_is_escaped_and_a_pair_is_not() => Assert.Equal("\"𠮷\\uD842\"", Literals.Of("𠮷\uD842"));

    [Fact]
    public void Any_text_comes_back_from_its_literal() => Gen.String.Sample(text =>
    {
        var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literals.Of(text), consumeFullText: true);

        Assert.False(expression.ContainsDiagnostics);
        Assert.Equal(text, expression.Token.ValueText);
    });

    [Fact]
    public void Numbers_keep_their_scale_and_extremes()
    {
        Assert.Equal("3.10m", Literals.Of(3.10m));
        Assert.Equal("-79228162514264337593543950335m", Literals.Of(decimal.MinValue));
        Assert.Equal("-9223372036854775808L", Literals.Of(long.MinValue));
    }
}
