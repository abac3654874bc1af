using System.Runtime.CompilerServices;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

/// <summary>Keeps the tables of docs/dates.md true.</summary>
public sealed class FactDateDocumentTests
{
    private static readonly string[] Answers = ["true", "false", "null"];

    public static TheoryData<string, string, string, string, string, string> Relations()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var cells in Rows().Where(cells => cells.Length == 6 && cells[2..].All(Answers.Contains)))
            data.Add(cells[0].Trim('`'), cells[1].Trim('`'), cells[2], cells[3], cells[4], cells[5]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public void Every_row_of_the_table_of_relations_holds(
        string a, string b, string before, string after, string overlap, string contains)
    {
        var (first, second) = (FactDate.Parse(a), FactDate.Parse(b));

        Assert.Equal(before, Answer(first.IsBefore(second)));
        Assert.Equal(after, Answer(first.IsAfter(second)));
        Assert.Equal(overlap, Answer(first.Overlaps(second)));
        Assert.Equal(overlap, Answer(second.Overlaps(first)));
        Assert.Equal(contains, Answer(first.Contains(second)));
        Assert.Equal(after, Answer(second.IsBefore(first)));
    }

    [Fact]
    public void The_table_has_its_rows() => Assert.True(Relations().Count >= 30);

    [Fact]
    public void Every_date_of_the_table_of_forms_is_read()
    {
        var forms = Rows()
            .Where(cells => cells.Length == 4 && cells[0].StartsWith('`'))
            .SelectMany(cells => cells[0].Split('`').Where((_, index) => index % 2 == 1))
            .Where(form => !form.StartsWith("a.", StringComparison.Ordinal))
            .ToList();

        Assert.True(forms.Count >= 17);
        Assert.All(forms, form => Assert.True(FactDate.TryParse(form, out _, out var reason), $"{form}: {reason}"));
    }

    private static IEnumerable<string[]> Rows([CallerFilePath] string thisFile = "")
    {
        var document = Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "dates.md");
        return File.ReadLines(document)
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
    }

    private static string Answer(bool? value) => value?.ToString().ToLowerInvariant() ?? "null";
}
