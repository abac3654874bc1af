using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Puts the index together, file by file in the order of the paths.</summary>
internal sealed class IndexBuilder(CatalogLinks links)
{
    private readonly Dictionary<string, List<IndexedEntry>> _collections = new(StringComparer.Ordinal);

    /// <summary>The entries by kind and key.</summary>
    public Dictionary<(string Kind, string Key), IndexedEntry> Entries { get; } = [];

    /// <summary>Every entry, those without a key too, in the order added.</summary>
    public List<IndexedEntry> Members { get; } = [];

    /// <summary>Adds an entry. The first of two with one key stays; records that merge add to it what it lacks.</summary>
    public void Add(BoundEntry entry, string file)
    {
        if (links.Find(entry.Kind) is not { } kind) return;
        if (entry.Key is { } key && Entries.TryGetValue((entry.Kind, key), out var first))
        {
            if (kind.Merges) first.Entry = MergedEntry.Of(first.Entry, entry, kind.Kind.Shape, static _ => 0);
            return;
        }

        var indexed = new IndexedEntry(entry, file);
        Members.Add(indexed);
        if (entry.Key is { } newKey) Entries.Add((entry.Kind, newKey), indexed);
        if (!_collections.TryGetValue(entry.Kind, out var members)) _collections.Add(entry.Kind, members = []);
        members.Add(indexed);
    }

    /// <summary>Names the entries and lists them, kind by kind.</summary>
    public EquatableArray<CollectionIndex> Collections() => links.Concrete.Select(Collection).ToEquatableArray();

    private CollectionIndex Collection(KindLinks kind)
    {
        if (!_collections.TryGetValue(kind.Kind.Name, out var members)) return new(kind.Kind.Name, default);
        Name(members, kind);
        var facts = members.Select(static member => new IndexedFact(member.Entry.Key, member.Identifier, member.File));
        return new(kind.Kind.Name, facts.ToEquatableArray());
    }

    /// <summary>Of two entries that claim one name neither gets it: else adding one fact would rename another.</summary>
    private static void Name(List<IndexedEntry> members, KindLinks kind)
    {
        var claims = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in members)
        {
            entry.Identifier = FactName.Of(entry.Entry, kind);
            if (entry.Identifier is { } name) claims[name] = claims.TryGetValue(name, out var count) ? count + 1 : 1;
        }

        foreach (var entry in members)
        {
            if (entry.Identifier is { } name && claims[name] > 1) entry.Identifier = null;
        }
    }
}
