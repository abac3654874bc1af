using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>What the facts of all files show of each other. Equal as long as the plan and all outlines are.</summary>
/// <remarks>Everything is found when it is made and nothing changes after, so that any number of threads may ask.</remarks>
public sealed class FactOutlines : IEquatable<FactOutlines>, IEntrySource
{
    private readonly EquatableArray<FileOutline> _files;
    private readonly Dictionary<string, FileOutline> _byPath = new(StringComparer.Ordinal);
    private readonly KeyTable<BoundEntry> _merged;
    private readonly KeyTable<List<ReverseItem>> _reverse;

    internal FactOutlines(IEnumerable<FileOutline> files, LinkPlan plan)
    {
        _files = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        Plan = plan;
        foreach (var file in _files) _byPath[file.Path] = file;
        _merged = MergedRecords.Of(_files.SelectMany(static file => file.Entries), Index);
        _reverse = ReverseLists.Of(Members(), this);
    }

    /// <summary>The plan that they were made by.</summary>
    internal LinkPlan Plan { get; }

    /// <summary>The keys.</summary>
    internal FactIndex Index => Plan.Index;

    CatalogLinks IEntrySource.Links => Index.Links;

    /// <summary>What was linked by these outlines.</summary>
    internal EntryMemory<LinkedEntry> Linked { get; } = new();

    /// <inheritdoc/>
    public bool Equals(FactOutlines? other) =>
        ReferenceEquals(this, other) || (other is not null && _files.Equals(other._files) && Plan.Equals(other.Plan));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactOutlines);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();

    /// <summary>What others show of an entry, or null. Of records that merge it is all that they say together.</summary>
    public BoundEntry? Get(string kind, string key)
    {
        if (Index.Get(kind, key) is not { } known) return null;
        if (known.IsShared && _merged.Find(kind, key) is { } merged) return merged;
        return _byPath.TryGetValue(known.File, out var file) ? file.Find(kind, key) : null;
    }

    /// <summary>The entries that refer to this one and that its summary tells, files by path, then in file order.</summary>
    internal IReadOnlyList<ReverseItem> ReverseOf(string kind, string key) => _reverse.Find(kind, key) is { } items ? items : [];

    /// <summary>Each entry once: where several files have a key, that of the first.</summary>
    private IEnumerable<BoundEntry> Members()
    {
        foreach (var file in _files)
        {
            foreach (var entry in file.Entries)
            {
                if (entry.Key is not { } key) yield return entry;
                else if (Index.Get(entry.Kind, key)?.File == file.Path && ReferenceEquals(file.Find(entry.Kind, key), entry)) yield return Get(entry.Kind, key)!;
            }
        }
    }
}
