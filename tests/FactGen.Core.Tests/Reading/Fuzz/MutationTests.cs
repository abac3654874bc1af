using System.Text.Json;
using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Reading.Conformance;
using FactGen.Core.Tests.Reading.Recovery;

namespace FactGen.Core.Tests.Reading.Fuzz;

/// <summary>Changes real and tricky texts at random. FACTGEN_FUZZ=1000000 in the environment runs longer, each time with other texts.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Bound = 6000;

    private static readonly int? Longer =
        int.TryParse(Environment.GetEnvironmentVariable("FACTGEN_FUZZ"), out var count) ? count : null;

    [Fact]
    public void No_yaml_text_breaks_the_reader() => Run("facts.yaml", [.. YamlCorpus(), .. Broken("*.yaml.txt"), .. Facts("*.yaml")], text =>
    {
        var document = Read.Yaml(text);
        TreeInvariants.Check(document);
        CheckOtherLineEnds(document);
    });

    [Fact]
    public void No_json_text_breaks_the_reader_and_system_text_json_agrees_on_it() => Run("facts.json", [.. JsonCorpus(), .. Broken("*.json.txt"), .. Facts("*.json")], text =>
    {
        var document = Read.Json(text);
        TreeInvariants.Check(document);
        var accepted = document.Findings.All(finding => finding.Id == FindingIds.DuplicateKey);
        Assert.True(accepted == IsAcceptedByOracle(text) || IsOurOwn(document, text), $"accepted: {accepted}");
    });

    private void Run(string path, IReadOnlyList<string> corpus, Action<string> check)
    {
        var seed = Longer is null ? 1 : Environment.TickCount;
        var mutator = new Mutator(new Random(seed), corpus);
        for (var i = 0; i < (Longer ?? Bound); i++)
        {
            var text = mutator.Next();
            try
            {
                check(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{path}, seed {seed}, text {i}: {JsonSerializer.Serialize(text)}", exception);
            }
        }

        output.WriteLine($"{path}: {Longer ?? Bound} changed texts of {corpus.Count}, seed {seed}");
    }

    /// <summary>Without a CR in it, a text means the same with CR LF.</summary>
    private static void CheckOtherLineEnds(FactDocument document)
    {
        if (document.Text.Contains('\r', StringComparison.Ordinal)) return;
        var other = Read.Yaml(document.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(document.Findings.Select(Place), other.Findings.Select(Place));
        Assert.Equal(document.Documents.Select(part => TreeWriter.Write(part.Root)), other.Documents.Select(part => TreeWriter.Write(part.Root)));
    }

    private static (string Id, int Line, int Character) Place(Finding finding) =>
        (finding.Id, finding.Location.Start.Line, finding.Location.Start.Character);

    private static bool IsAcceptedByOracle(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = ReaderLimits.Depth });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            return false; // Half a surrogate pair cannot be told in UTF-8.
        }
    }

    /// <summary>Where the reader differs on purpose: it skips a byte order mark and refuses an escape of half a surrogate pair.</summary>
    private static bool IsOurOwn(FactDocument document, string text) =>
        text.StartsWith('\uFEFF') || document.Findings.Any(finding => text.AsSpan(finding.Location.Span.Start).StartsWith("\\ud", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> YamlCorpus() => YamlSuite.Load().Select(test => test.Input);

    private static IEnumerable<string> JsonCorpus() =>
        Directory.GetFiles(SharedData.Folder("conformance", "JSONTestSuite"), "*.json").Select(File.ReadAllText).Where(text => text.Length < 10_000);

    private static IEnumerable<string> Broken(string pattern) =>
        Directory.GetFiles(BrokenFile.Folder, pattern).Select(file => BrokenFile.Load(Path.GetFileName(file)).Text);

    private static IEnumerable<string> Facts(string pattern)
    {
        var folder = Path.Combine(SharedData.RepositoryRoot(), "facts");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Select(File.ReadAllText) : [];
    }
}
