using FactGen.Core.Binding;
using FactGen.Core.Checks;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Binding;

namespace FactGen.Core.Tests.Linking;

public sealed class ArticleFactsTests
{
    [Fact]
    public void The_articles_facts_bind_link_and_refer_without_a_finding()
    {
        var folder = Path.Combine(SharedData.RepositoryRoot(), "facts");
        var documents = Directory.GetFiles(folder).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => (Path: "facts/" + Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Select(file => FactReader.Read(file.Path, file.Text)).ToList();
        var catalog = KindResolver.Resolve([.. documents.Select(document => KindReader.Read(document, document.Path, out _))]);

        var files = documents.ConvertAll(document => (Document: document, Result: FactBinder.Bind(document, document.Path, catalog)));
        var index = Linker.Index(files.ConvertAll(file => Linker.Declare(file.Result.File, catalog)), catalog);

        Assert.Empty(files.SelectMany(file => file.Document.Findings.Concat(file.Result.Findings).Select(finding => Bound.Show(finding, file.Document))));
        Assert.Empty(Linker.Check(files, index, catalog));
        Assert.Empty(DanglingReferences.Check(files, index, catalog));
        var outlines = Outlines.Of(files.Select(static file => file.Result.File), index);
        var linked = files.SelectMany(file => Linker.Link(file.Result.File, outlines).Entries).ToList();
        Assert.All(linked, entry => Assert.NotNull(entry.Identifier));
    }
}
