using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks.Facts;

/// <summary>The records of all files, by kind and by key.</summary>
internal sealed class FactBase
{
    private readonly FactIndex _index;
    private readonly Dictionary<string, List<FactRecord>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Key), FactRecord> _byKey = [];
    private readonly Dictionary<Shape, RecordShape> _shapes = new(ReferenceComparer<Shape>.Instance);
    private readonly Dictionary<FactType, IReadOnlyList<string>> _targets = new(ReferenceComparer<FactType>.Instance);

    /// <summary>Takes in the entries of all files, files by path, then in file order.</summary>
    public FactBase(
        IReadOnlyList<(FactDocument Document, BindingResult Result)> files,
        FactIndex index,
        KindCatalog catalog,
        CancellationToken cancellationToken)
    {
        _index = index;
        Walker = new(catalog.Kinds.ToDictionary(static kind => kind.Name, static kind => kind.Shape, StringComparer.Ordinal));
        foreach (var (document, result) in files.OrderBy(static file => file.Result.File.Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < result.File.Entries.Count; i++) Add(new(document, result, i));
        }
    }

    /// <summary>Every entry in order.</summary>
    public List<FactRecord> Entries { get; } = [];

    /// <summary>Says what a path of declared fields leads to.</summary>
    public PathWalker Walker { get; }

    /// <summary>The entries of one kind, those that are not held to be true left out.</summary>
    public IReadOnlyList<FactRecord> Of(string kind) => _byKind.TryGetValue(kind, out var records) ? records : [];

    /// <summary>The entry of that kind and key, or null.</summary>
    public FactRecord? Find(string kind, string key) => _byKey.TryGetValue((kind, key), out var record) ? record : null;

    /// <summary>The entry that a reference means, or null when it dangles.</summary>
    public FactRecord? Find(FactType type, string key)
    {
        if (!_targets.TryGetValue(type, out var kinds))
        {
            _targets.Add(type, kinds = [.. _index.Links.ConcreteOf(ReferenceKinds.Of(type)).Select(static kind => kind.Kind.Name)]);
        }

        foreach (var kind in kinds)
        {
            if (Find(kind, key) is { } record) return record;
        }

        return null;
    }

    /// <summary>The shape made ready; the same object at each call.</summary>
    public RecordShape ShapeOf(Shape shape, string kind)
    {
        if (!_shapes.TryGetValue(shape, out var ready)) _shapes.Add(shape, ready = new(shape, kind));
        return ready;
    }

    /// <summary>The first of two entries with one key stays; records that merge add to it what it lacks.</summary>
    private void Add(PlacedEntry place)
    {
        var entry = place.Entry;
        if (_index.Links.Find(entry.Kind) is not { } kind) return;
        if (entry.Key is { } key && Find(entry.Kind, key) is { } first)
        {
            if (kind.Merges) first.Merge(place);
            return;
        }

        var record = new FactRecord(ShapeOf(kind.Kind.Shape, entry.Kind), place, Entries.Count);
        if (entry.Key is { } newKey) _byKey.Add((entry.Kind, newKey), record);
        Entries.Add(record);
        if (!record.IsInForce) return;
        if (!_byKind.TryGetValue(entry.Kind, out var records)) _byKind.Add(entry.Kind, records = []);
        records.Add(record);
    }
}
