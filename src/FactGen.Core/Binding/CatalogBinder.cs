using System.Runtime.CompilerServices;
using FactGen.Core.Binding.Facts;
using FactGen.Core.Binding.Foreign;
using FactGen.Core.Kinds;

namespace FactGen.Core.Binding;

/// <summary>A catalog made ready for binding: everything that is looked up an entry stands in a dictionary.</summary>
/// <remarks>Made once a catalog; the host keeps the catalog's reference as long as the kinds stay the same.</remarks>
internal sealed class CatalogBinder
{
    private static readonly ConditionalWeakTable<KindCatalog, CatalogBinder> Cache = new();

    private readonly Dictionary<string, EntryBinder> _collections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _collectionsByKind = new(StringComparer.Ordinal);
    private readonly List<ForeignKindBinder> _foreign = [];

    private CatalogBinder(KindCatalog catalog)
    {
        foreach (var kind in catalog.Kinds)
        {
            if (kind.IsAbstract) continue;
            if (kind.Foreign is { } source) _foreign.Add(new(kind, source));
            if (kind.Collection is not { } collection || _collections.ContainsKey(collection)) continue;
            _collections.Add(collection, new(kind));
            _collectionsByKind[kind.Name] = collection;
        }

        RootNames = [.. _collections.Keys, .. RootKeys.All];
    }

    /// <summary>Everything that may stand at the root of a fact file.</summary>
    public IReadOnlyList<string> RootNames { get; }

    /// <summary>The binder of that catalog.</summary>
    public static CatalogBinder Of(KindCatalog catalog) => Cache.GetValue(catalog, static catalog => new(catalog));

    /// <summary>The binder of a collection's entries, or null.</summary>
    public EntryBinder? OfCollection(string collection) =>
        _collections.TryGetValue(collection, out var binder) ? binder : null;

    /// <summary>The collection of a kind, for those who write <c>person:</c>; or null.</summary>
    public string? CollectionOfKind(string kind) =>
        _collectionsByKind.TryGetValue(kind, out var collection) ? collection : null;

    /// <summary>The kinds that read the file as it is.</summary>
    public IReadOnlyList<ForeignKindBinder> ForeignTo(string logicalPath) =>
        _foreign.Count == 0 ? [] : [.. _foreign.Where(kind => kind.Matches(logicalPath))];
}
