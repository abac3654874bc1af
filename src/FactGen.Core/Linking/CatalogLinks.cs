using System.Runtime.CompilerServices;
using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>A catalog made ready for linking; made once a catalog.</summary>
internal sealed class CatalogLinks
{
    private static readonly ConditionalWeakTable<KindCatalog, CatalogLinks> Cache = new();

    private readonly Dictionary<string, KindLinks> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<KindLinks>> _concrete = new(StringComparer.Ordinal);

    private CatalogLinks(KindCatalog catalog)
    {
        foreach (var kind in catalog.Kinds) _kinds[kind.Name] = new(kind);
        foreach (var kind in catalog.Kinds) _concrete[kind.Name] = [.. catalog.Concrete(kind.Name).Select(concrete => _kinds[concrete.Name])];
        Concrete = [.. catalog.Kinds.Where(static kind => !kind.IsAbstract).Select(kind => _kinds[kind.Name])];
    }

    /// <summary>The kinds that have entries, in the catalog's order.</summary>
    public IReadOnlyList<KindLinks> Concrete { get; }

    /// <summary>The links of that catalog.</summary>
    public static CatalogLinks Of(KindCatalog catalog) => Cache.GetValue(catalog, static catalog => new(catalog));

    /// <summary>The kind of that name, or null.</summary>
    public KindLinks? Find(string kind) => _kinds.TryGetValue(kind, out var links) ? links : null;

    /// <summary>The kinds with entries that may stand where that one is declared, in the catalog's order.</summary>
    public IReadOnlyList<KindLinks> ConcreteOf(string kind) => _concrete.TryGetValue(kind, out var concrete) ? concrete : [];

    /// <summary>The kinds with entries that may stand where one of those named is declared, in the catalog's order for each.</summary>
    public IEnumerable<KindLinks> ConcreteOf(IEnumerable<string> kinds) => kinds.SelectMany(ConcreteOf);
}
