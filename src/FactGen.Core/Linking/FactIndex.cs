using FactGen.Core.Binding;
using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>The facts of all files by kind and key. Equal as long as all declarations are.</summary>
/// <remarks>Everything is found when it is made and nothing changes after, so that any number of threads may ask.</remarks>
public sealed class FactIndex : IEquatable<FactIndex>
{
    private readonly EquatableArray<FileDeclarations> _files;
    private readonly KindCatalog _catalog;
    private readonly Dictionary<(string Kind, string Key), IndexedEntry> _entries;
    private readonly HashSet<(string Kind, string Key)> _leftOut = [];
    private readonly Dictionary<(string Kind, string Key), List<ReverseItem>> _reverse;

    internal FactIndex(IEnumerable<FileDeclarations> files, KindCatalog catalog)
    {
        _files = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        _catalog = catalog;
        Links = CatalogLinks.Of(catalog);
        var builder = new IndexBuilder(Links);
        foreach (var file in _files)
        {
            foreach (var entry in file.Entries) builder.Add(entry, file.Path);
            foreach (var entry in file.LeftOut) _leftOut.Add((entry.Kind, entry.Key));
        }

        _entries = builder.Entries;
        Collections = builder.Collections();
        _reverse = ReverseLists.Of(builder.Members.Select(static member => member.Entry), this);
    }

    /// <summary>One collection for each kind that can have entries, in the catalog's order.</summary>
    public EquatableArray<CollectionIndex> Collections { get; }

    /// <summary>The kinds.</summary>
    internal CatalogLinks Links { get; }

    /// <summary>The C# name of an entry; null when it has none.</summary>
    public string? IdentifierOf(string kind, string key) => Get(kind, key)?.Identifier;

    /// <summary>Whether there is an entry of that kind and key, or one that only its own faults keep from being a fact.</summary>
    public bool IsDeclared(string kind, string key) => _entries.ContainsKey((kind, key)) || _leftOut.Contains((kind, key));

    /// <inheritdoc/>
    public bool Equals(FactIndex? other) =>
        ReferenceEquals(this, other) || (other is not null && _files.Equals(other._files) && _catalog.Equals(other._catalog));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();

    /// <summary>What is known of an entry, or null.</summary>
    internal IndexedEntry? Get(string kind, string key) => _entries.TryGetValue((kind, key), out var entry) ? entry : null;

    /// <summary>The entry that a reference to one of some kinds means: of the first of them that has the key.</summary>
    internal BoundEntry? Find(IEnumerable<string> kinds, string key)
    {
        foreach (var kind in Links.ConcreteOf(kinds))
        {
            if (Get(kind.Kind.Name, key) is { } found) return found.Entry;
        }

        return null;
    }

    /// <summary>The entries with dates that refer to this one, files by path, then in file order.</summary>
    internal IReadOnlyList<ReverseItem> ReverseOf(string kind, string key) =>
        _reverse.TryGetValue((kind, key), out var items) ? items : [];
}
