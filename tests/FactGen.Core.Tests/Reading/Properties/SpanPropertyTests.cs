using CsCheck;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Reading.Properties;

/// <summary>Spans are exact under every line end, behind a byte order mark, tabs, letters outside the BMP and combining marks.</summary>
public sealed class SpanPropertyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Each_scalar_stands_where_it_was_written_and_reads_as_what_was_meant(string lineEnd)
    {
        var scalars = 0;
        Gen.Int.Sample(
            seed =>
            {
                var writer = new SampleWriter(new Random(seed), lineEnd);
                writer.WriteFile();
                var document = Read.Yaml(writer.Source);
                Assert.True(document.Findings.Count == 0, writer.Source);
                Assert.Equal(writer.Scalars, ScalarsOf(document.Root));
                Interlocked.Add(ref scalars, writer.Scalars.Count);
            },
            iter: 3000);
        output.WriteLine($"scalars found at their places: {scalars}");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_place_has_the_line_and_character_that_counting_gives(string lineEnd) => Gen.Int.Sample(
        seed =>
        {
            var writer = new SampleWriter(new Random(seed), lineEnd);
            writer.WriteFile();
            var document = Read.Yaml(writer.Source);
            foreach (var scalar in writer.Scalars)
            {
                var before = writer.Source[..scalar.Start].Split(lineEnd);
                Assert.Equal(new LinePosition(before.Length - 1, before[^1].Length), document.Locate(new(scalar.Start, 0)).Start);
            }
        },
        iter: 500);

    [Fact]
    public void Collections_span_from_their_first_to_their_last_character()
    {
        const string Text = "a:\n  - [x, {y: z}]\n  - &n\n    b: 'c'\nd: |\n  e\n";
        var document = Read.Yaml(Text);
        var slices = new List<string>();
        Collect(document.Root, Text, slices);
        Assert.Equal(
            [
                Text, "- [x, {y: z}]\n  - &n\n    b: 'c'", "[x, {y: z}]", "{y: z}", "b: 'c'",
            ],
            slices);
    }

    [Theory]
    [InlineData("a:\nb: 1\n", 2)]
    [InlineData("a: # none\nb: 1\n", 2)]
    [InlineData("a: &x\nb: 1\n", 5)]
    [InlineData("a: !!str   \nb: 1\n", 8)]
    [InlineData("{a: , b: 1}", 3)]
    [InlineData("{a, b: 1}", 2)]
    [InlineData("? a\n? b\n", 3)]
    public void What_is_left_out_stands_behind_its_indicator(string text, int offset) =>
        Assert.Equal(new TextSpan(offset, 0), Read.Yaml(text).Root.Entries.First().Value.Span);

    private static void Collect(FactNode node, string text, List<string> slices)
    {
        if (node.Kind == NodeKind.Scalar) return;
        slices.Add(text.Substring(node.Span.Start, node.Span.Length));
        foreach (var item in node.Items) Collect(item, text, slices);
        foreach (var entry in node.Entries) Collect(entry.Value, text, slices);
    }

    private static IEnumerable<ScalarSample> ScalarsOf(FactNode node) => node.Kind == NodeKind.Scalar
        ? [new(node.Span.Start, node.Span.End, node.Style, node.Text)]
        : node.Items.SelectMany(ScalarsOf).Concat(node.Entries.SelectMany(entry => ScalarsOf(entry.Key).Concat(ScalarsOf(entry.Value))));
}
