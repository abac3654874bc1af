using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Binding;

namespace FactGen.Core.Tests.Linking;

/// <summary>Several files bound and linked, as a host does it.</summary>
internal sealed class Linked
{
    private readonly List<Bound> _files = [];

    private Linked(KindCatalog catalog) => Catalog = catalog;

    public KindCatalog Catalog { get; }

    public static Linked With(string kinds = "") => new(Bound.Catalog(kinds));

    /// <summary>The files a.yaml, b.yaml … in folder facts.</summary>
    public static Linked Files(params string[] texts)
    {
        var linked = With();
        for (var i = 0; i < texts.Length; i++) linked.And($"facts/{(char)('a' + i)}.yaml", texts[i]);
        return linked;
    }

    public Linked And(string path, string text)
    {
        _files.Add(Bound.File(text, Catalog, path));
        return this;
    }

    public IReadOnlyList<(FactDocument Document, BindingResult Result)> Pairs => _files.ConvertAll(file => (file.Document, file.Result));

    public IReadOnlyList<BoundFile> BoundFiles => _files.ConvertAll(static file => file.Result.File);

    public FactIndex Index => Linker.Index(_files.ConvertAll(file => Linker.Declare(file.Result.File, Catalog)), Catalog);

    /// <summary>What the files show of each other, where all facts are summed up.</summary>
    public FactOutlines Outlines => Linking.Outlines.Of(BoundFiles, Index);

    public LinkedFile this[int file] => Linker.Link(BoundFiles[file], Outlines);

    public LinkedEntry Entry(string key) =>
        Assert.Single(Enumerable.Range(0, _files.Count).SelectMany(file => this[file].Entries), entry => entry.Entry.Key == key);

    public IEnumerable<string> Members(string kind) =>
        Index.Collections.Single(collection => collection.Kind == kind).Facts.Select(fact => $"{fact.Key} {fact.Identifier ?? "-"} {fact.File}");

    /// <summary>The findings as <see cref="Bound.Show"/> writes them, the file's name before.</summary>
    public string[] Show(EquatableArray<Finding> findings) => [.. findings.Select(finding =>
        Path.GetFileName(finding.Location.Path) + " " + Bound.Show(finding, _files.Single(file => file.Document.Path == finding.Location.Path).Document))];

    public string[] Check() => Show(Linker.Check(Pairs, Index, Catalog));
}
