using System.Text;
using System.Text.Json;
using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Conformance;

public sealed class YamlSuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_valid_case_gives_its_event_stream() =>
        Check("events", 308, test => !test.IsInvalid, test =>
        {
            var document = Read(test.Input);
            return IsAccepted(document) && Normalize(EventWriter.Write(document)) == Normalize(test.Events!);
        });

    [Fact]
    public void Every_case_with_json_gives_its_values_under_the_core_schema() =>
        Check("JSON values", 279, test => !test.IsInvalid && test.Json is not null, test => HasValues(Read(test.Input), test.Json!));

    [Fact]
    public void Every_invalid_case_is_refused_with_a_line_and_a_column() =>
        Check("refused", 94, test => test.IsInvalid, test =>
        {
            var error = Read(test.Input).Findings.FirstOrDefault(finding => finding.Id == FindingIds.SyntaxError);
            return error is not null && error.Arguments[0].Length > 0 && error.Location.Start.Line < test.Input.Split('\n').Length + 1;
        });

    private void Check(string what, int expected, Func<YamlSuiteCase, bool> applies, Func<YamlSuiteCase, bool> passes)
    {
        var cases = YamlSuite.Load().Where(applies).ToList();
        var failed = cases.Where(test => !passes(test)).Select(test => test.Id).ToList();
        output.WriteLine($"YAML test suite: {what} {cases.Count - failed.Count}/{cases.Count}");
        Assert.Equal(expected, cases.Count);
        Assert.True(failed.Count == 0, "failed: " + string.Join(", ", failed));
    }

    private static FactDocument Read(string text) => FactReader.Read("in.yaml", text);

    private static bool IsAccepted(FactDocument document) =>
        document.Findings.All(finding => finding.Id == FindingIds.DuplicateKey);

    private static string Normalize(string events) =>
        string.Join('\n', events.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0));

    private static bool HasValues(FactDocument document, string json)
    {
        if (!IsAccepted(document)) return false;
        var values = JsonValues(json);
        return values.Count == document.Documents.Count
            && values.Zip(document.Documents).All(pair => JsonComparer.AreEqual(pair.Second.Root, pair.First));
    }

    /// <summary>Values that stand one after another in one text.</summary>
    private static List<JsonElement> JsonValues(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { AllowMultipleValues = true });
        var values = new List<JsonElement>();
        while (reader.Read()) values.Add(JsonElement.ParseValue(ref reader));
        return values;
    }
}
