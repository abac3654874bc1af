using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Binding;

/// <summary>A file read and bound, told in texts that a test can compare.</summary>
internal sealed class Bound
{
    private Bound(FactDocument document, BindingResult result)
    {
        Document = document;
        Result = result;
    }

    public FactDocument Document { get; }

    public BindingResult Result { get; }

    /// <summary>Binds a file; <paramref name="kinds"/> is what stands under <c>kinds:</c> in facts/kinds.yaml.</summary>
    public static Bound File(string text, string kinds = "", string path = "facts/test.yaml") => File(text, Catalog(kinds), path);

    public static Bound File(string text, KindCatalog catalog, string path = "facts/test.yaml")
    {
        var document = FactReader.Read("/project/" + path, text);
        Assert.Empty(document.Findings);
        return new(document, FactBinder.Bind(document, path, catalog));
    }

    public static KindCatalog Catalog(string kinds)
    {
        if (kinds.Length == 0) return BuiltInKinds.Catalog;
        const string Path = "facts/kinds.yaml";
        var document = FactReader.Read(Path, "kinds:\n" + string.Join("\n", kinds.Split('\n').Select(line => "  " + line)));
        var declared = KindReader.Read(document, Path, out var findings);
        Assert.Empty(document.Findings.Select(finding => Show(finding, document)));
        Assert.Empty(findings.Select(finding => Show(finding, document)));
        return KindResolver.Resolve([declared]);
    }

    /// <summary>Each finding as: id, line:column from 1, the text underlined, the arguments.</summary>
    public string[] Findings => [.. Result.Findings.Select(finding => Show(finding, Document))];

    public string[] Keys => [.. Result.File.Entries.Select(entry => entry.Key ?? "-")];

    public BoundEntry Entry(string key) => Assert.Single(Result.File.Entries, entry => entry.Key == key);

    /// <summary>The one entry's field as text; "-" when it is absent.</summary>
    public string this[string field] => this[Assert.Single(Result.File.Entries).Key!, field];

    public string this[string key, string field] =>
        Entry(key).Field(field) is { } bound ? string.Join(" / ", bound.Statements.Select(statement => Shown.Of(statement.Value))) : "-";

    /// <summary>The text of the file at one of an entry's ordinals.</summary>
    public string At(string key, int ordinal)
    {
        var entry = Result.File.Entries.ToList().FindIndex(entry => entry.Key == key);
        var span = Result.Spans[entry, ordinal];
        return Document.Text.Substring(span.Start, span.Length);
    }

    public static string Show(Finding finding, FactDocument document)
    {
        var start = finding.Location.Start;
        var text = document.Text.Substring(finding.Location.Span.Start, finding.Location.Span.Length);
        var also = string.Concat(finding.Additional.Select(place => $" also {place.Start.Line + 1}:{place.Start.Character + 1}"));
        return $"{finding.Id} {start.Line + 1}:{start.Character + 1} <{text}> [{string.Join(" | ", finding.Arguments)}]{also}";
    }
}
