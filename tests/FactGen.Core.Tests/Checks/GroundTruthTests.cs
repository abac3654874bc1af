using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Checks;

/// <summary>Data that nobody wrote for this project, against counts that were found without it.</summary>
public sealed class GroundTruthTests
{
    [Fact]
    public void Of_the_people_of_a_legislature_one_ends_before_it_starts_and_two_overlap()
    {
        var people = People();

        var result = Checked.Files([("openstates.yaml", Fixture("openstates.kinds.yaml")), .. people]);

        Assert.Equal(174, people.Count);
        Assert.Empty(result.Faults.Select(Checked.Show));
        Assert.Equal(
            [
                "people/executive/Mike-Dunleavy-80f0f5f8-976d-427b-b980-ce3a23a23e84.yml FACT2002",
                "people/legislature/Mike-Cronk-c50de9c3-90a3-4c6d-9003-50e12c6c5246.yml FACT2002",
                "people/retired/Shelley-Hughes-f0e5bb6f-c8d1-43c1-a671-9c15d23781a1.yml FACT2001",
            ],
            result.Findings.Select(static finding => $"{finding.Location.Path} {finding.Id}"));

        var held = result.Bound.SelectMany(static file => file.Entries).Select(static entry => (entry.Key, Spans: SpansOf(entry, "roles", "start_date", "end_date"))).ToList();
        Assert.Equal(174, held.Count(static holder => holder.Spans.Count > 0));
        var empty = held.SelectMany(static holder => holder.Spans).Where(static span => span.Start is not null && span.Start == span.End);
        Assert.Equal(2, empty.Count());
        Assert.Single(held.SelectMany(static holder => holder.Spans), static span => span.Start is { } start && span.End is { } end && end.IsBefore(start) == true);
    }

    /// <summary>As a rule that does not let them pass sees them.</summary>
    [Fact]
    public void The_two_roles_that_end_on_the_day_they_start_are_found_when_that_is_asked()
    {
        var kinds = Fixture("openstates.kinds.yaml").Replace("- no_overlap", "- less_than: [start_date, end_date]", StringComparison.Ordinal);

        var told = Checked.Files([("openstates.yaml", kinds), .. People()]).Findings.Where(static finding => finding.Id == FindingIds.LessThan);

        Assert.Equal(
            ["people/legislature/Bert-Stedman", "people/legislature/Bryce-Edgmon", "people/retired/Shelley-Hughes"],
            told.Select(static finding => string.Join('-', finding.Location.Path.Split('-')[..2])).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public void No_term_of_537_legislators_overlaps_another(string extension)
    {
        var text = SharedData.Text("congress", $"legislators-current.{extension}");

        var result = Checked.Files([("congress.yaml", Fixture("congress.kinds.yaml")), ($"legislators-current.{extension}", text)]);

        Assert.Empty(result.Faults.Select(Checked.Show));
        Assert.Empty(result.Shown);

        var legislators = result.Bound.SelectMany(static file => file.Entries).Select(static entry => SpansOf(entry, "terms", "start", "end")).ToList();
        Assert.Equal(537, legislators.Count);
        Assert.Equal(2_792, legislators.Sum(static terms => terms.Count));
        Assert.Equal(1_582, legislators.Sum(static terms => terms.SelectMany((term, index) => terms.Skip(index + 1).Where(other => term.End == other.Start || other.End == term.Start)).Count()));
    }

    [Fact]
    public void One_term_made_longer_overlaps_the_next()
    {
        var text = SharedData.Text("congress", "legislators-current.yaml");
        var at = text.IndexOf("end: '2007-01-03'", StringComparison.Ordinal);

        var result = Checked.Files([("congress.yaml", Fixture("congress.kinds.yaml")), ("legislators-current.yaml", text.Remove(at, 17).Insert(at, "end: '2007-01-05'"))]);

        var finding = result.Single(FindingIds.Overlap);
        Assert.Equal("start: '2007-01-04'", text.Split('\n')[finding.Location.Start.Line].Trim());
        Assert.Equal("end: '2007-01-03'", text.Split('\n')[finding.Additional[0].Start.Line].Trim());
        Assert.Equal(["item 3 of terms of legislator 'C000127'", "2007-01-04 to 2013-01-03", "item 2 of terms of legislator 'C000127'", "2001-01-03 to 2007-01-05", "no two may overlap"], finding.Arguments);
    }

    /// <summary>The people's files; committees and municipalities are others.</summary>
    private static List<(string Path, string Text)> People()
    {
        var folder = SharedData.Folder("openstates-ak");
        return
        [
            .. Directory.GetFiles(folder, "*.yml", SearchOption.AllDirectories)
                .Where(static file => !file.Contains("committees", StringComparison.Ordinal) && Path.GetFileName(file) != "municipalities.yml")
                .Order(StringComparer.Ordinal)
                .Select(file => ("people/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];
    }

    private static List<(FactDate? Start, FactDate? End)> SpansOf(BoundEntry entry, string list, string start, string end) =>
    [
        .. entry.Fields.Where(field => field.Name == list)
            .SelectMany(static field => ((ListValue)field.Preferred.Value).Items)
            .Cast<RecordValue>()
            .Select(item => (DateOf(item, start), DateOf(item, end))),
    ];

    private static FactDate? DateOf(RecordValue record, string field) =>
        record.Fields.FirstOrDefault(own => own.Name == field)?.Preferred.Value is DateValue { Date: var date } ? date : null;

    private static string Fixture(string name) =>
        File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "tests", "FactGen.Core.Tests", "Checks", "Fixtures", name));
}
