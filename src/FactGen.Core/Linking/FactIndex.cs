using FactGen.Core.Binding;
using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>The keys and names of all files. Equal as long as all declarations are.</summary>
/// <remarks>Everything is found when it is made and nothing changes after, so that any number of threads may ask.</remarks>
public sealed class FactIndex : IEquatable<FactIndex>
{
    private readonly EquatableArray<FileDeclarations> _files;
    private readonly KeyTable<IndexedEntry> _entries;
    private readonly KeyTable<EntryKey> _leftOut = new();

    internal FactIndex(IEnumerable<FileDeclarations> files, KindCatalog catalog)
    {
        _files = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        Catalog = catalog;
        Links = CatalogLinks.Of(catalog);
        var builder = new IndexBuilder(Links);
        foreach (var file in _files)
        {
            foreach (var entry in file.Entries) builder.Add(entry, file.Path);
            foreach (var entry in file.LeftOut) _leftOut.Set(entry.Kind, entry.Key, entry);
        }

        _entries = builder.Entries;
        Collections = builder.Collections();
        HasClashes = builder.HasClashes;
    }

    /// <summary>The kinds in force.</summary>
    public KindCatalog Catalog { get; }

    /// <summary>One collection for each kind that can have entries, in the catalog's order.</summary>
    public EquatableArray<CollectionIndex> Collections { get; }

    /// <summary>Whether a key or a name stands twice, or a key gives no name: without any of it <see cref="Linker.Check"/> has nothing to find.</summary>
    public bool HasClashes { get; }

    /// <summary>The kinds, made ready for linking.</summary>
    internal CatalogLinks Links { get; }

    /// <summary>The C# name of an entry; null when it has none.</summary>
    public string? IdentifierOf(string kind, string key) => Get(kind, key)?.Identifier;

    /// <summary>Whether there is an entry of that kind and key, or one that only its own faults keep from being a fact.</summary>
    public bool IsDeclared(string kind, string key) => Get(kind, key) is not null || _leftOut.Find(kind, key) is not null;

    /// <inheritdoc/>
    public bool Equals(FactIndex? other) =>
        ReferenceEquals(this, other) || (other is not null && _files.Equals(other._files) && Catalog.Equals(other.Catalog));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();

    /// <summary>What is known of an entry, or null.</summary>
    internal IndexedEntry? Get(string kind, string key) => _entries.Find(kind, key);

    /// <summary>Whether the entry is one of several records that are one fact.</summary>
    internal bool IsMerged(BoundEntry entry) =>
        HasClashes && Links.Find(entry.Kind) is { Merges: true } && entry.Key is { } key && Get(entry.Kind, key) is { IsShared: true };
}
