using System.Text.Json;
using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Reading.Recovery;

namespace FactGen.Core.Tests.Reading.Fuzz;

/// <summary>No text, however broken, brings a reader down or its tree out of order.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    [Fact]
    public void No_yaml_text_breaks_the_reader() => MutationRun.Over("facts.yaml", Corpus.Yaml(), output, text =>
    {
        var document = Read.Yaml(text);
        TreeInvariants.Check(document);
        CheckOtherLineEnds(document);
    });

    [Fact]
    public void No_json_text_breaks_the_reader_and_system_text_json_agrees_on_it() => MutationRun.Over("facts.json", Corpus.Json(), output, text =>
    {
        var document = Read.Json(text);
        TreeInvariants.Check(document);
        var accepted = document.Findings.All(finding => finding.Id == FindingIds.DuplicateKey);
        Assert.True(accepted == IsAcceptedByOracle(text) || IsOurOwn(document, text), $"accepted: {accepted}");
    });

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
}
