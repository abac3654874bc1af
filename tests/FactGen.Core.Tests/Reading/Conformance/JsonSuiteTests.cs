using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Conformance;

/// <summary>https://github.com/nst/JSONTestSuite.</summary>
public sealed class JsonSuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_valid_text_is_read() =>
        Check("y_", 95, "read", document => document.Findings.All(finding => finding.Id == Core.Findings.FindingIds.DuplicateKey));

    [Fact]
    public void Every_invalid_text_is_refused_with_a_line_and_a_column() =>
        Check("n_", 188, "refused", document => document.Findings.Any(finding => finding.Id != Core.Findings.FindingIds.DuplicateKey));

    [Fact]
    public void No_undecided_text_crashes() => Check("i_", 35, "survived", _ => true);

    private void Check(string prefix, int expected, string verb, Func<FactDocument, bool> passes)
    {
        var files = Directory.GetFiles(SharedData.Folder("conformance", "JSONTestSuite"), prefix + "*.json");
        var failed = files.Where(file => !passes(FactReader.Read(file, File.ReadAllText(file)))).Select(Path.GetFileName).ToList();
        output.WriteLine($"JSONTestSuite: {prefix} {verb} {files.Length - failed.Count}/{files.Length}");
        Assert.Equal(expected, files.Length);
        Assert.True(failed.Count == 0, "failed: " + string.Join(", ", failed));
    }
}
