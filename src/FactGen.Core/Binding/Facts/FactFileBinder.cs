using FactGen.Core.Binding.Types;
using FactGen.Core.Findings;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Facts;

/// <summary>Binds a file that was written for FactGen: collection name → key → entry.</summary>
/// <param name="catalog">The kinds in force.</param>
/// <param name="scope">What is gathered.</param>
/// <param name="earlier">What the same kinds made of the file before it was edited, or null.</param>
internal sealed class FactFileBinder(CatalogBinder catalog, BindingScope scope, BindingResult? earlier)
{
    private EarlierEntries? _earlier;

    /// <summary>Binds every entry, and notes those that a syntax error took out of the tree: a reference to one does not dangle.</summary>
    public void Bind(FactDocument document)
    {
        foreach (var damaged in document.Damaged)
        {
            if (catalog.OfCollection(damaged.Collection) is { } collection && damaged.Key.Length > 0) scope.Entries.LeaveOut(collection.Kind, damaged.Key);
        }

        BindRoot(document);
    }

    private void BindRoot(FactDocument document)
    {
        var root = document.Root;
        if (root.Kind == NodeKind.Scalar && root.IsNull) return;
        if (root.Kind != NodeKind.Mapping)
        {
            scope.Report(FindingIds.NotAMapping, root.Span, Wording.Describe(new(root)));
            return;
        }

        var source = DefaultSource(root);
        if (earlier?.Trail is { } trail) _earlier = new(earlier, trail, document, source);
        foreach (var pair in root.Entries)
        {
            if (!ScalarKey.TryRead(pair.Key, scope, out var name) || RootKeys.All.Contains(name)) continue;
            if (catalog.OfCollection(name) is { } collection) BindCollection(pair.Value, collection, source);
            else scope.ReportMisspelt(FindingIds.UnknownCollection, pair.Key.Span, Meant(name), Wording.Shorten(name));
        }

        scope.Trail = scope.Entries.ToTrail(document, source);
    }

    private string? Meant(string name) => catalog.CollectionOfKind(name) ?? DidYouMean.Nearest(name, catalog.RootNames);

    /// <summary>The text of the root's <c>source</c>; its place serves for every entry.</summary>
    private FactNode? DefaultSource(FactNode root)
    {
        if (!root.TryGet(RootKeys.Source, out var source) || source.IsNull) return null;
        if (source.Kind == NodeKind.Scalar) return source;
        var collection = catalog.OfCollection("sources") is null ? null : "sources";
        scope.ReportNode(new(source), "the key of the file's default source", Wording.Suggest(collection));
        return null;
    }

    private void BindCollection(FactNode node, EntryBinder collection, FactNode? source)
    {
        var place = new Place(node);
        if (place.IsAbsent) return;
        if (node.Kind != NodeKind.Mapping)
        {
            scope.ReportNode(place, "a mapping of entries by their keys");
            return;
        }

        foreach (var pair in node.Entries)
        {
            scope.ThrowIfCancelled();
            if (_earlier?.TryKeep(pair, collection.Kind, scope) != true) collection.Bind(pair, source, scope);
        }
    }
}
