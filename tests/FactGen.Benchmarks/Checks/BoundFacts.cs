using FactGen.Core.Binding;
using FactGen.Core.Checks;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Benchmarks.Checks;

/// <summary>Facts read, bound and indexed, so that what is left to do is to check them.</summary>
internal sealed class BoundFacts
{
    private readonly KindCatalog _catalog;
    private readonly IReadOnlyList<(FactDocument Document, BindingResult Result)> _files;
    private readonly FactIndex _index;

    public BoundFacts(IReadOnlyList<(string Path, string Text)> files)
    {
        var documents = files.Select(static file => FactReader.Read(file.Path, file.Text)).ToList();
        _catalog = KindResolver.Resolve([.. documents.Select(static document => KindReader.Read(document, document.Path, out _))]);
        _files = [.. documents.Select(document => (document, FactBinder.Bind(document, document.Path, _catalog)))];
        _index = Linker.Index([.. _files.Select(file => Linker.Declare(file.Result.File, _catalog))], _catalog);
    }

    /// <summary>How much is found: nothing, or the facts are not what they are meant to be.</summary>
    public int Check()
    {
        var findings = FactChecks.Run(_files, _index, _catalog, new CheckOptions());
        return findings.Count == 0 ? 0 : throw new InvalidOperationException($"{findings[0].Id} {string.Join(" | ", findings[0].Arguments)}");
    }
}
