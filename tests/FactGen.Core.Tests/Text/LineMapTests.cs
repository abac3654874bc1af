using FactGen.Core.Text;

namespace FactGen.Core.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\n\rb", 3, 2, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("\uFEFFab", 2, 0, 2)]
    [InlineData("😀b", 2, 0, 2)]
    [InlineData("a\u2028b\u0085c", 4, 0, 4)]
    public void An_offset_has_a_line_and_a_utf16_character(string text, int offset, int line, int character) =>
        Assert.Equal(new LinePosition(line, character), new LineMap(text)[offset]);

    [Theory]
    [InlineData("", 1)]
    [InlineData("a\nb\r\nc\rd", 4)]
    [InlineData("a\n", 2)]
    public void Lines_are_counted(string text, int count) => Assert.Equal(count, new LineMap(text).Count);
}
