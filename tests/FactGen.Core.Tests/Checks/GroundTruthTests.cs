using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>Data that nobody wrote for this project, against counts that were found without it.</summary>
public sealed class GroundTruthTests
{
    [Fact]
    public void Of_the_people_of_a_legislature_one_ends_before_it_starts_and_two_overlap()
    {
        var folder = SharedData.Folder("openstates-ak");
        var people = Directory.GetFiles(folder, "*.yml", SearchOption.AllDirectories)
            .Where(file => !file.Contains("committees", StringComparison.Ordinal) && Path.GetFileName(file) != "municipalities.yml")
            .Order(StringComparer.Ordinal)
            .Select(file => ("people/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .ToList();

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

        // Two roles end on the day on which they start; neither of their holders is told of.
        Assert.All(["Bert-Stedman", "Bryce-Edgmon"], name => Assert.Contains(people, file => file.Item1.Contains(name, StringComparison.Ordinal)));
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

    private static string Fixture(string name) =>
        File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "tests", "FactGen.Core.Tests", "Checks", "Fixtures", name));
}
