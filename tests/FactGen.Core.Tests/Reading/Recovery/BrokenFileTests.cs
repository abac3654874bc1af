namespace FactGen.Core.Tests.Reading.Recovery;

/// <summary>An author is in the middle of typing: one mistake is one diagnostic, and every other entry is still read.</summary>
public sealed class BrokenFileTests(ITestOutputHelper output)
{
    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.GetFiles(BrokenFile.Folder, "*.txt").Order(StringComparer.Ordinal).Select(file => new TheoryDataRow<string>(Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_file_gives_its_diagnostics_and_keeps_its_sound_entries(string name)
    {
        var file = BrokenFile.Load(name);
        Assert.Equal(file.Expected, BrokenFile.Describe(Read.File(file.Path, file.Text)), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Other_line_ends_and_a_byte_order_mark_change_nothing(string name)
    {
        var file = BrokenFile.Load(name);
        Assert.All(["\r\n", "\r"], lineEnd =>
        {
            var document = Read.File(file.Path, file.Text.Replace("\n", lineEnd, StringComparison.Ordinal));
            Assert.Equal(file.Expected, BrokenFile.Describe(document), ignoreLineEndingDifferences: true);
        });
        var marked = Read.File(file.Path, '\uFEFF' + file.Text);
        Assert.Equal(Read.File(file.Path, file.Text).Findings.Count, marked.Findings.Count);
        Assert.Equal(TreeWriter.Entries(Read.File(file.Path, file.Text)), TreeWriter.Entries(marked));
    }

    [Fact]
    public void There_are_at_least_thirty_of_them()
    {
        var count = Files().Count();
        output.WriteLine($"broken files: {count}");
        Assert.True(count >= 30);
    }
}
