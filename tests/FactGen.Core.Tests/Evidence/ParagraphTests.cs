using FactGen.Core.Evidence;

namespace FactGen.Core.Tests.Evidence;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("one\n\ntwo", "one|two")]
    [InlineData("\uFEFF\n\none\r\n\r\n \r\n\r\ntwo\r\n", "one|two")]
    [InlineData("one\rstill one\r\rtwo", "one still one|two")]
    [InlineData("one\nstill one\n　\ntwo\n\n\n", "one still one|two")]
    [InlineData("one\ntwo\nthree\n\n", "one|two|three")]
    [InlineData("one", "one")]
    public void Blank_lines_part_paragraphs_and_where_there_are_none_lines_do(string text, string paragraphs) =>
        Assert.Equal(
            paragraphs.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(static (paragraph, i) => (i + 1, paragraph)),
            new LocalText("a.txt", text).Paragraphs.Select(static paragraph => (paragraph.Number, paragraph.Text)));
}
