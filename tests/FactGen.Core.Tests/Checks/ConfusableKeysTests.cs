namespace FactGen.Core.Tests.Checks;

/// <summary>Keys of one collection that look the same (FACT1005).</summary>
public sealed class ConfusableKeysTests
{
    [Theory]
    [InlineData("day-1", "day-l")]
    [InlineData("modern", "modem")]
    [InlineData("acme", "\u0430cme")] // Cyrillic
    public void They_are_told_at_the_later_one(string first, string second) =>
        Assert.StartsWith(
            $"3:3 FACT1005 dates | {second} | {first} | ",
            Assert.Single(Checked.Facts(Dates(first, second)).Shown),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("day-1", "day-2")]
    [InlineData("day-one", "day-ones")]
    [InlineData("malmo", "malm\u00F6")]
    [InlineData("a", "aa")]
    public void Keys_that_can_be_told_apart_are_not(string first, string second) =>
        Assert.Empty(Checked.Facts(Dates(first, second)).Shown);

    [Fact]
    public void Keys_of_two_collections_are_never_read_for_each_other() =>
        Assert.Empty(Checked.Facts("dates:\n  day-1: { title: A, date: 2020 }\nevents:\n  day-l: { title: B, date: 2020 }\n").Shown);

    [Fact]
    public void Keys_of_foreign_files_are_what_they_are()
    {
        var result = Checked.Files(
        [
            ("facts/kinds.yaml", "kinds: { part: { collection: parts, from: ../parts.yaml, key: id, fields: { id: text } } }\n"),
            ("parts.yaml", "- { id: a1 }\n- { id: al }\n"),
        ]);
        Assert.Empty(result.Faults.Select(Checked.Show));
        Assert.Empty(result.Shown);
    }

    private static string Dates(string first, string second) => $"dates:\n  {first}: {{ title: A, date: 2020 }}\n  {second}: {{ title: B, date: 2021 }}\n";
}
