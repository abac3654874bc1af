using FactGen.Core.Findings;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Reading;

public sealed class StreamTests
{
    [Fact]
    public void All_documents_are_read_and_the_first_is_the_root()
    {
        var document = Read.Yaml("%TAG !e! tag:example.com,2000:\n--- !e!x\na: 1\n...\n---\nb: 2\n--- |\n text\n");
        Assert.Empty(document.Findings);
        Assert.Equal(3, document.Documents.Count);
        Assert.Equal("tag:example.com,2000:x", document.Root.Tag);
        Assert.Equal("text\n", document.Documents[2].Root.Text);
        Assert.Equal(new TextSpan(31, 3), document.Documents[0].Start);
        Assert.Equal(3, document.Documents[0].End.Length);
        Assert.Equal(0, document.Documents[1].End.Length);
        Assert.Equal(new TextSpan(0, 30), Assert.Single(document.Directives));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("# only a comment")]
    [InlineData("\uFEFF")]
    public void A_file_without_content_has_a_null_root_and_no_finding(string text)
    {
        var document = Read.Yaml(text);
        Assert.Empty(document.Documents);
        Assert.True(document.Root.IsNull);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Every_comment_is_collected_once()
    {
        const string Text = "# one\na: 1 # two\nb: \"# none\" #three\nc: |\n  # none\n\n# four\nd: [ # five\n  x, # six\n  y ]\n";
        var document = Read.Yaml(Text);
        Assert.Empty(document.Findings);
        Assert.Equal(
            ["# one", "# two", "#three", "# four", "# five", "# six"],
            document.Comments.Select(span => Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Comments_around_a_damaged_entry_are_collected_once()
    {
        const string Text = "# one\npeople:\n  # two\n  ada: [x # three\n  # four\n  bob: y # five\n";
        var comments = Read.Yaml(Text).Comments.Select(span => Text.Substring(span.Start, span.Length)).ToList();
        Assert.Equal(["# one", "# two", "# four", "# five"], comments.Where(comment => comment != "# three"));
    }

    [Theory]
    [InlineData("%YAML 2.0\n---\na\n", "a %YAML directive that does not say version 1.2")]
    [InlineData("%YAML 1.2\n%YAML 1.2\n---\na\n", "a second %YAML directive")]
    [InlineData("%TAG !a! x\n%TAG !a! y\n---\na\n", "a second %TAG directive for one handle")]
    [InlineData("%TAG x y\n---\na\n", "a %TAG directive without a handle and a prefix")]
    [InlineData("%YAML 1.2\na: 1\n", "a directive without '---' behind it")]
    [InlineData("a: 1\n... x\n", "text behind the end of a value")]
    public void A_wrong_directive_or_mark_is_a_syntax_error(string text, string what)
    {
        var finding = Assert.Single(Read.Yaml(text).Findings);
        Assert.Equal((FindingIds.SyntaxError, what), (finding.Id, finding.Arguments[0]));
    }

    [Theory]
    [InlineData("-\tkey: x\n", 0, 1)]
    [InlineData("a:\n  -\tkey: x\n", 1, 3)]
    public void A_tab_may_not_indent_the_keys_behind_a_dash(string text, int line, int character)
    {
        var finding = Assert.Single(Read.Yaml(text).Findings);
        Assert.Equal(("a tab where spaces are due", new LinePosition(line, character)), (finding.Arguments[0], finding.Location.Start));
    }

    [Fact]
    public void A_document_behind_a_wrong_directive_is_read()
    {
        var document = Read.Yaml("%YAML 2.0\n---\na: 1\n");
        Assert.Single(document.Findings);
        Assert.True(document.Root.TryGet("a", out _));
    }

    [Fact]
    public void Reserved_directives_are_ignored() => Assert.Empty(Read.Yaml("%FUTURE a b # c\n---\nx: 1\n").Findings);
}
