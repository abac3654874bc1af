using FactGen.Core.Binding;
using FactGen.Core.Checks.Provenance;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Checks;

/// <summary>Checks the prints of whole files, kinds declared in them and all.</summary>
internal static class Prints
{
    public static EquatableArray<Finding> Check(params IEnumerable<(string Path, string Text)> texts)
    {
        var documents = texts.Select(static file => FactReader.Read(file.Path, file.Text)).ToList();
        var catalog = KindResolver.Resolve([.. documents.Select(static document => KindReader.Read(document, document.Path, out _))]);
        var files = documents.ConvertAll(document => (Document: document, Result: FactBinder.Bind(document, document.Path, catalog)));
        Assert.Empty(files.SelectMany(static file => file.Document.Findings.Concat(file.Result.Findings)));
        var index = Linker.Index(files.ConvertAll(file => Linker.Declare(file.Result.File, catalog)), catalog);
        return PrintedFigures.Check(files, index, catalog).ToEquatableArray();
    }
}
