using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Reading;

/// <summary>No text brings the reader down: it says what is too much, in linear time.</summary>
public sealed class LimitTests
{
    private const int Many = 100_000;

    public static IEnumerable<TheoryDataRow<string, string>> DeepTexts() =>
    [
        new("brackets.yaml", new string('[', Many)),
        new("braces.yaml", Repeat("{a: ", Many)),
        new("dashes.yaml", Repeat("- ", Many)),
        new("questions.yaml", Repeat("? ", Many)),
        new("keys.yaml", string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n"))),
        new("pairs.yaml", Repeat("[a: ", Many)),
        new("anchored-pairs.yaml", "&a " + Repeat("[a: ", 100) + "x" + Repeat("]", 100)),
        new("keys-in-keys.yaml", new string('[', 100) + "x" + Repeat("]: y", 99) + "]"),
        new("key-of-a-block.yaml", new string('[', 128) + new string(']', 128) + ": x"),
        new("entries.yaml", "people:\n  ada:\n    x: " + new string('[', Many) + "\n  bob:\n    name: Bob\n"),
        new("brackets.json", new string('[', Many)),
        new("braces.json", Repeat("{\"a\":", Many)),
    ];

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Nesting_beyond_the_limit_is_told_once(string path, string text)
    {
        var document = Read.File(path, text);
        var finding = Assert.Single(document.Findings, finding => finding.Id == FindingIds.LimitExceeded);
        Assert.Equal("nesting deeper than 128 levels", finding.Arguments[0]);
    }

    [Fact]
    public void An_entry_beside_one_that_is_too_deep_is_read()
    {
        var document = Read.Yaml("people:\n  ada: " + new string('[', 200) + new string(']', 200) + "\n  bob:\n    name: Bob\n");
        Assert.Single(document.Findings);
        Assert.True(document.Root.TryGet("people", out var people));
        Assert.Equal("bob", Assert.Single(people.Entries).Key.Text);
    }

    [Theory]
    [InlineData("n.yaml")]
    [InlineData("n.json")]
    public void Nesting_up_to_the_limit_is_read(string path)
    {
        var text = new string('[', ReaderLimits.Depth) + new string(']', ReaderLimits.Depth);
        Assert.Empty(Read.File(path, text).Findings);
        Assert.Single(Read.File(path, '[' + text + ']').Findings);
    }

    [Fact]
    public void Aliases_that_multiply_are_cut_off_and_told_once()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        var document = Read.File("laughs.yaml", text);
        var finding = Assert.Single(document.Findings);
        Assert.Equal((FindingIds.LimitExceeded, "aliases that stand for more than 1048576 nodes"), (finding.Id, finding.Arguments[0]));
        Assert.InRange(CountNodes(document.Root), 1, 2 * ReaderLimits.AliasedNodes);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_the_limit()
    {
        var text = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        var document = Read.Yaml(text);
        Assert.All(document.Findings, finding => Assert.StartsWith("nesting deeper than 128 levels through the alias", finding.Arguments[0], StringComparison.Ordinal));
        Assert.NotEmpty(document.Findings);
        Assert.InRange(CountNodes(document.Root), 1000, 2 * ReaderLimits.AliasedNodes);
    }

    [Theory]
    [InlineData("a: &x [1, *x]\n", 0, 10)]
    [InlineData("&x\na: { b: *x }\n", 1, 8)]
    [InlineData("- &x\n  - *x\n", 1, 4)]
    public void An_alias_of_a_node_around_it_is_told_and_read_as_null(string text, int line, int character)
    {
        var document = Read.Yaml(text);
        var finding = Assert.Single(document.Findings);
        Assert.Equal((FindingIds.LimitExceeded, "the alias 'x', which stands for a node that it is part of"), (finding.Id, finding.Arguments[0]));
        Assert.Equal(new LinePosition(line, character), finding.Location.Start);
        Assert.InRange(CountNodes(document.Root), 2, 6);
    }

    [Theory]
    [InlineData("long.yaml")]
    [InlineData("long.json")]
    public void A_line_of_a_hundred_megabytes_is_refused(string path)
    {
        var finding = Assert.Single(Read.File(path, "\"" + new string('x', 100_000_000) + "\"").Findings);
        Assert.Equal((FindingIds.LimitExceeded, "a text longer than 64 Mi characters"), (finding.Id, finding.Arguments[0]));
    }

    [Theory]
    [InlineData("a: \"x\0y\"\n", 0, 5)]
    [InlineData("a: x\0y\n", 0, 4)]
    [InlineData("a: |\n  x\0\0y\n", 1, 3)]
    [InlineData("# \0\0\na: 1\n", 0, 2)]
    [InlineData("\0", 0, 0)]
    [InlineData("a: x\uFEFFy\n", 0, 4)]
    [InlineData("a: x\u0090y\n", 0, 4)]
    public void A_character_that_yaml_forbids_is_told_once(string text, int line, int character)
    {
        var finding = Assert.Single(Read.Yaml(text).Findings);
        Assert.Equal((FindingIds.SyntaxError, new LinePosition(line, character)), (finding.Id, finding.Location.Start));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_told()
    {
        Assert.Equal(4, Assert.Single(Read.Yaml("a: x\uD83D y\n").Findings).Location.Span.Start);
        Assert.Equal(4, Assert.Single(Read.Yaml("a: '\uDE00'\n").Findings).Location.Span.Start);
        Assert.Empty(Read.Yaml("a: \uD83D\uDE00\n").Findings);
        Assert.Equal(4, Assert.Single(Read.Yaml("a: \"\\uD83D\"\n").Findings).Location.Span.Start);
        Assert.Equal("\U0001F600", Read.Json("\"\\uD83D\\uDE00\"").Root.Text);
        Assert.Equal(1, Assert.Single(Read.Json("\"\\uDE00\"").Findings).Location.Span.Start);
    }

    [Theory]
    [InlineData("x.yaml", "a: 1\n")]
    [InlineData("x.yaml", "# nothing but comments\n")]
    [InlineData("x.json", "{\"a\": 1}")]
    public void A_cancelled_token_stops_the_reading(string path, string text) =>
        Assert.Throws<OperationCanceledException>(() => FactReader.Read(path, text, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("entries.yaml", "", "a: \"\n")]
    [InlineData("lines.yaml", "a: @\n", " x\n")]
    [InlineData("items.yaml", "[", "@, ")]
    [InlineData("items.json", "[", "@, ")]
    [InlineData("comments.yaml", "", "# x\n")]
    [InlineData("scalars.yaml", "", "- x\n")]
    public void A_token_cancelled_on_the_way_stops_the_reading(string path, string start, string repeated)
    {
        var text = start + Repeat(repeated, 5_000_000); // Takes far longer to read than the token waits.
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        Assert.Throws<OperationCanceledException>(() => FactReader.Read(path, text, soon.Token));
    }

    public static IEnumerable<TheoryDataRow<string, string>> LongTexts() =>
    [
        new("quotes.yaml", Repeat("- \"x\n", Many)),
        new("apostrophes.yaml", Repeat("'\n\"\n", Many)),
        new("unclosed.yaml", Repeat("[a,\n", Many)),
        new("unclosed.json", Repeat("[1,\n", Many)),
        new("items.yaml", "[" + Repeat("@,", Many) + "]"),
        new("items.json", "[" + Repeat("@,", Many) + "]"),
        new("openings.json", "[" + Repeat("{\"a\",", Many)),
        new("spaces.json", "[" + Repeat("          x", Many)),
        new("markers.yaml", Repeat("<<<<<<< a\n=======\n>>>>>>> b\n", Many)),
        new("documents.yaml", Repeat("---\n\"\n", Many)),
        new("anchors.yaml", string.Concat(Enumerable.Range(0, Many).Select(i => $"- &a{i} x\n- *a{i}\n"))),
        new("keys.yaml", string.Concat(Enumerable.Range(0, Many).Select(i => $"key{i}: x\n"))),
        new("equal.yaml", Repeat("key: x\n", Many)),
        new("comments.yaml", Repeat("# x\n", Many)),
        new("tabs.yaml", "a:\n" + Repeat("\t b: c\n", Many)),
        new("flowkeys.yaml", "[" + Repeat("[a]: b, ", Many) + "]"),
    ];

    // Reading them in quadratic time would take minutes each and stand out in any run; how fast it is the benchmarks measure.
    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Long_broken_texts_are_read_to_their_end(string path, string text) =>
        Assert.InRange(Read.File(path, text).Findings.Count, 0, ReaderLimits.Findings);

    private static long CountNodes(FactNode node) => 1
        + node.Items.Sum(CountNodes)
        + node.Entries.Sum(entry => CountNodes(entry.Key) + CountNodes(entry.Value));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
