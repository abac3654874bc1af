using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Recovery;

/// <summary>A hand-written broken file, and below it the diagnostics and the entries that must come of it.</summary>
/// <remarks>Parts are divided by lines of <c>=====</c>. The name says the language: <c>name.yaml.txt</c>, <c>name.json.txt</c>.</remarks>
internal sealed record BrokenFile(string Path, string Text, string Expected)
{
    private const string Divider = "\n===== ";

    public static string Folder => System.IO.Path.Combine(AppContext.BaseDirectory, "Reading", "Recovery", "Broken");

    public static BrokenFile Load(string name)
    {
        var content = File.ReadAllText(System.IO.Path.Combine(Folder, name)).ReplaceLineEndings("\n");
        var divider = content.IndexOf(Divider, StringComparison.Ordinal);
        return divider < 0
            ? new(name[..^".txt".Length], content, "")
            : new(name[..^".txt".Length], content[..(divider + 1)], content[(divider + 1)..].TrimEnd('\n'));
    }

    /// <summary>What comes of the text, in the form in which files say what is expected.</summary>
    public static string Describe(FactDocument document)
    {
        var lines = document.Findings.Select(Describe).Prepend("===== diagnostics")
            .Append("===== entries").Concat(TreeWriter.Entries(document));
        var damaged = document.Damaged.Select(entry => Describe(entry, document)).ToList();
        return string.Join('\n', damaged.Count == 0 ? lines : lines.Append("===== damaged").Concat(damaged));
    }

    private static string Describe(DamagedEntry entry, FactDocument document)
    {
        var place = document.Lines[entry.Span.Start];
        var key = entry.Key.Length > 0 ? entry.Key : $"(at {place.Line + 1}:{place.Character + 1})";
        return entry.Collection.Length > 0 ? $"{entry.Collection}.{key}" : key;
    }

    private static string Describe(Finding finding) =>
        $"{finding.Id} {finding.Location.Start.Line + 1}:{finding.Location.Start.Character + 1} {finding.Arguments[0]}"
        + string.Concat(finding.Additional.Select(place => $" (first at {place.Start.Line + 1}:{place.Start.Character + 1})"));
}
