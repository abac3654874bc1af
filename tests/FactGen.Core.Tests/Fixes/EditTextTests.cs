using FactGen.Core.Fixes;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Fixes;

/// <summary>Edits on their way through a diagnostic.</summary>
public sealed class EditTextTests
{
    [Fact]
    public void Edits_come_back_as_they_went()
    {
        TextEdit[] edits = [new(new(0, 0), "a: b\r\n"), new(new(7, 3), ""), new(new(12, 1), "12:3:4:x")];

        Assert.Equal(edits, EditText.Read(EditText.Write(edits)));
        Assert.Empty(EditText.Read(""));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1:2:")]
    [InlineData("1:2:9:ab")]
    [InlineData("-1:2:0:")]
    public void What_is_no_edit_is_refused(string text) => Assert.Throws<FormatException>(() => EditText.Read(text));

    [Fact]
    public void Of_two_edits_that_overlap_the_first_is_made_and_of_two_that_are_equal_one() =>
        Assert.Equal("aXd!", TextEdits.Apply("abcd", [new(new(2, 1), "Y"), new(new(1, 2), "X"), new(new(4, 0), "!"), new(new(4, 0), "!")]));
}
