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

        var document = Read(path, text, text, findings, cancellationToken);
        if (!findings.HasSyntaxErrors) return document;

        var conflicts = new FindingList(path, text);
        var source = ConflictMarkers.Blank(text, conflicts);
        return conflicts.IsEmpty ? document : Read(path, text, source, conflicts, cancellationToken);
    }

    private static FactDocument Read(string path, string text, string source, FindingList findings, CancellationToken cancellationToken)
    {
        var tape = new Tape(text.Length / TextPerNode, cancellationToken);
        var output = new ReaderOutput();
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) ReadJson(source, tape, findings, output);
        else new YamlReader(source, tape, findings, output).Read();
        new DuplicateKeys(source, tape, findings).MarkAll();
        return new(path, text, source, tape, findings, output);
    }

    /// <summary>Where brackets are missing or too many, indentation tells better which: the text is read again with its help.</summary>
    private static void ReadJson(string source, Tape tape, FindingList findings, ReaderOutput output)
    {
        var told = findings.Count;
        var reader = new JsonReader(source, tape, findings, output, trustIndentation: false);
        reader.Read();
        if (!reader.HasBrokenNesting) return;

        findings.RevertTo(told);
        tape.Truncate(0);
        output.Clear();
        new JsonReader(source, tape, findings, output, trustIndentation: true).Read();
    }

    private static FactDocument Refuse(string path, string text, FindingList findings, CancellationToken cancellationToken)
    {
        findings.LimitExceeded(new TextSpan(0, 0), "a text longer than 64 Mi characters");
        return new(path, text, text, new Tape(0, cancellationToken), findings, new ReaderOutput());
    }
}
