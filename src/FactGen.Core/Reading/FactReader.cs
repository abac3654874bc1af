using FactGen.Core.Reading.Json;
using FactGen.Core.Reading.Yaml;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>The one way from text to tree: YAML 1.2.2, or JSON (RFC 8259) for a path that ends in <c>.json</c>.</summary>
public static class FactReader
{
    // Real files have a node for each 10 to 20 code units.
    private const int TextPerNode = 12;

    /// <summary>Reads any text; what is wrong with it becomes findings, never an exception.</summary>
    /// <param name="path">The file's path, told in findings; its extension chooses the language.</param>
    /// <param name="text">The file's text; a byte order mark at its start is skipped, but counted by spans.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FactDocument Read(string path, string text, CancellationToken cancellationToken = default)
    {
        var findings = new FindingList(path, text);
        if (text.Length > ReaderLimits.TextLength) return Refuse(path, text, findings, cancellationToken);

        var isJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var document = Read(path, text, text, isJson, repairs: false, findings, cancellationToken);
        return findings.HasSyntaxErrors ? Repair(document, isJson, cancellationToken) : document;
    }

    /// <summary>Reads a broken text again, with guesses that would be wrong for a sound one.</summary>
    private static FactDocument Repair(FactDocument document, bool isJson, CancellationToken cancellationToken)
    {
        var findings = new FindingList(document.Path, document.Text);
        var source = ConflictMarkers.Blank(document.Text, findings);
        var hasConflicts = findings.HasSyntaxErrors;
        return hasConflicts || isJson
            ? Read(document.Path, document.Text, source, isJson, repairs: true, findings, cancellationToken)
            : document;
    }

    private static FactDocument Read(
        string path, string text, string source, bool isJson, bool repairs, FindingList findings, CancellationToken cancellationToken)
    {
        var tape = new Tape(text.Length / TextPerNode, cancellationToken);
        var output = new ReaderOutput();
        if (isJson) new JsonReader(source, tape, findings, output, repairs).Read();
        else new YamlReader(source, tape, findings, output).Read();
        new DuplicateKeys(source, tape, findings).MarkAll();
        return new(path, text, source, tape, findings, output);
    }

    private static FactDocument Refuse(string path, string text, FindingList findings, CancellationToken cancellationToken)
    {
        findings.LimitExceeded(new TextSpan(0, 0), "a text longer than 64 Mi characters");
        return new(path, text, text, new Tape(0, cancellationToken), findings, new ReaderOutput());
    }
}
