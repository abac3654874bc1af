using FactGen.Core.Binding.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding;

/// <summary>From the tree of a file and the kinds in force to typed entries.</summary>
public static class FactBinder
{
    /// <summary>Binds one file: as it is when a kind's <c>from:</c> names it, as a fact file otherwise.</summary>
    /// <remarks>A file that declares kinds itself is always a fact file, so that a glob may match its whole folder.</remarks>
    /// <param name="document">The file as read.</param>
    /// <param name="logicalPath">Its path relative to the project, <c>/</c> between folders: what globs are matched against.</param>
    /// <param name="catalog">The kinds in force.</param>
    /// <param name="earlier">What the same kinds made of the file before it was edited, or null: what stands there as before is kept.</param>
    /// <param name="cancellationToken">Looked at for each entry and each item of a list.</param>
    /// <returns>The healthy entries and every fault; bad input never throws.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BindingResult Bind(
        FactDocument document, string logicalPath, KindCatalog catalog, BindingResult? earlier, CancellationToken cancellationToken)
    {
        var binder = CatalogBinder.Of(catalog);
        var scope = new BindingScope(document, logicalPath, cancellationToken);
        var foreign = DeclaresKinds(document.Root) ? [] : binder.ForeignTo(logicalPath);
        if (foreign.Count == 0)
        {
            TagCheck.CheckFile(document, scope);
            new FactFileBinder(binder, scope, earlier).Bind(document);
        }

        foreach (var kind in foreign) kind.Bind(document.Root, scope);
        if (document.Documents.Count > 1) scope.Report(FindingIds.UnusedConstruct, HeadOf(document.Documents[1]), "a second document");
        return scope.Result();
    }

    /// <summary>As above, for a file that was not bound before.</summary>
    public static BindingResult Bind(FactDocument document, string logicalPath, KindCatalog catalog, CancellationToken cancellationToken = default) =>
        Bind(document, logicalPath, catalog, earlier: null, cancellationToken);

    /// <summary>Whether a <c>from:</c> of the catalog names the file.</summary>
    public static bool IsForeign(string logicalPath, KindCatalog catalog) =>
        CatalogBinder.Of(catalog).ForeignTo(logicalPath).Count > 0;

    private static TextSpan HeadOf(DocumentPart part) => part.Start.Length > 0 ? part.Start : Place.HeadOf(part.Root);

    private static bool DeclaresKinds(FactNode root) =>
        root.TryGet(RootKeys.Kinds, out var kinds) && kinds.Kind == NodeKind.Mapping;
}
