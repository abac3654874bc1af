using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Reading.Yaml;

namespace FactGen.Core.Tests.Reading.Fuzz;

/// <summary>The short ways for simple lines read what the long ways read, of any text.</summary>
public sealed class ShortWayTests(ITestOutputHelper output)
{
    [Fact]
    public void Any_text_reads_the_same_by_the_short_ways_and_the_long() => MutationRun.Over("facts.yaml", Corpus.Yaml(), output, text =>
    {
        var (longTape, longFindings, longOutput) = Parse(text, takesShortWays: false);
        var (tape, findings, found) = Parse(text, takesShortWays: true);
        Assert.Equal(longFindings, findings);
        Assert.Equal(Nodes(longTape), Nodes(tape));
        Assert.Equal(Properties(longTape), Properties(tape));
        Assert.Equal(longOutput.Documents, found.Documents);
        Assert.Equal(longOutput.Comments, found.Comments);
        Assert.Equal(longOutput.Directives, found.Directives);
        Assert.Equal(longOutput.Damaged, found.Damaged);
    });

    private static (Tape Tape, IReadOnlyList<Finding> Findings, ReaderOutput Output) Parse(string text, bool takesShortWays)
    {
        var tape = new Tape(text.Length, TestContext.Current.CancellationToken);
        var findings = new FindingList("facts.yaml", text);
        var found = new ReaderOutput();
        new YamlReader(text, tape, findings, found) { TakesShortWays = takesShortWays }.Read();
        return (tape, [.. findings.ToArray()], found);
    }

    private static IEnumerable<(int, int, int, int, TapeFlags)> Nodes(Tape tape) =>
        Enumerable.Range(0, tape.Count).Select(i => (tape[i].Start, tape[i].End, tape[i].Size, tape[i].Detail, tape[i].Flags));

    private static IEnumerable<(int, string?, string?)> Properties(Tape tape) =>
        tape.Properties.Select(properties => (properties.Node, properties.Tag, properties.Anchor));
}
