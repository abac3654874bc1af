using FactGen.Core.Binding;
using FactGen.Core.Checks;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Checks;

/// <summary>Checks the prints of whole files, kinds declared in them and all.</summary>
internal static class Prints
{
    private static readonly string[] Ids =
    [
        FindingIds.PrintedFigureDiffers,
        FindingIds.PrintedFigureUnread,
        FindingIds.PrintedFigureAmbiguous,
        FindingIds.PrintedDurationDiffers,
    ];

    public static EquatableArray<Finding> Check(params IEnumerable<(string Path, string Text)> texts)
    {
        var documents = texts.Select(static file => FactReader.Read(file.Path, file.Text)).ToList();
        var catalog = KindResolver.Resolve([.. documents.Select(static document => KindReader.Read(document, document.Path, out _))]);
        var files = documents.ConvertAll(document => (Document: document, Result: FactBinder.Bind(document, document.Path, catalog)));
        Assert.Empty(files.SelectMany(static file => file.Document.Findings.Concat(file.Result.Findings)));
        var index = Linker.Index(files.ConvertAll(file => Linker.Declare(file.Result.File, catalog)), catalog);
        return Find(files, index, catalog);
    }

    /// <summary>What is found of prints, and nothing else, in files that are bound and linked.</summary>
    public static EquatableArray<Finding> Find(IReadOnlyList<(FactDocument Document, BindingResult Result)> files, FactIndex index, KindCatalog catalog) =>
        FactChecks.Run(files, index, catalog, new(), TestContext.Current.CancellationToken).Where(static finding => Ids.Contains(finding.Id)).ToEquatableArray();
}
