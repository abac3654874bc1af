namespace FactGen.Core.Linking;

/// <summary>Puts the index together, file by file in the order of the paths.</summary>
internal sealed class IndexBuilder(CatalogLinks links)
{
    private readonly Dictionary<string, List<IndexedEntry>> _collections = new(StringComparer.Ordinal);

    /// <summary>The entries that have a key.</summary>
    public KeyTable<IndexedEntry> Entries { get; } = new();

    /// <summary>Whether a key or a name stands twice, or a key gives no name.</summary>
    public bool HasClashes { get; private set; }

    /// <summary>Adds an entry. The first of two with one key stays.</summary>
    public void Add(DeclaredEntry entry, string file)
    {
        if (links.Find(entry.Kind) is null) return;
        var indexed = new IndexedEntry(entry, file);
        if (entry.Key is { } key)
        {
            if (Entries.Find(entry.Kind, key) is { } first)
            {
                first.IsShared = HasClashes = true;
                return;
            }

            Entries.Set(entry.Kind, key, indexed);
            HasClashes |= entry.Name is null;
        }

        if (!_collections.TryGetValue(entry.Kind, out var members)) _collections.Add(entry.Kind, members = []);
        members.Add(indexed);
    }

    /// <summary>Names the entries and lists them, kind by kind.</summary>
    public EquatableArray<CollectionIndex> Collections()
    {
        var collections = new CollectionIndex[links.Concrete.Count];
        for (var i = 0; i < collections.Length; i++) collections[i] = Collection(links.Concrete[i].Kind.Name);
        return new(collections);
    }

    private CollectionIndex Collection(string kind)
    {
        if (!_collections.TryGetValue(kind, out var members)) return new(kind, default);
        Name(members);
        var facts = new IndexedFact[members.Count];
        for (var i = 0; i < facts.Length; i++) facts[i] = new(members[i].Key, members[i].Identifier, members[i].File);
        return new(kind, new(facts));
    }

    /// <summary>Of two entries that claim one name neither gets it: else adding one fact would rename another.</summary>
    private void Name(List<IndexedEntry> members)
    {
        var claims = new Dictionary<string, IndexedEntry>(StringComparer.Ordinal);
        foreach (var entry in members)
        {
            if (entry.Claim is not { } name) continue;
            if (claims.TryGetValue(name, out var first))
            {
                first.Identifier = null;
                HasClashes = true;
                continue;
            }

            claims.Add(name, entry);
            entry.Identifier = name;
        }
    }
}
