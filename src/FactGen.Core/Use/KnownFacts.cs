using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Emission;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Naming;
using FactGen.Core.Reading;
using FactGen.Core.Values;

namespace FactGen.Core.Use;

/// <summary>The facts of a project by the names that its code has for them. Nothing changes once it is made: any number of threads may ask.</summary>
public sealed class KnownFacts
{
    /// <summary>The class of compile-time constants, in the class of all facts.</summary>
    public const string Constants = TypeNames.Constants;

    /// <summary>The names belong to the file format: sources are where a fact's <c>source:</c> is looked up, and this field says their day.</summary>
    private const string Sources = "sources", Published = "published";

    private readonly FactIndex _index;
    private readonly FieldReader _reader;
    private readonly KindCatalog _catalog;
    private readonly Dictionary<string, KnownCollection> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownCollection> _byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownCollection> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownCollection>> _byElement = new(StringComparer.Ordinal);
    private readonly Lazy<KnownValues> _values;

    /// <summary>Takes in the facts.</summary>
    /// <param name="files">Every file as read and as bound, in any order.</param>
    /// <param name="index">Their index.</param>
    /// <param name="catalog">The kinds that are emitted (<see cref="UsedKinds"/>): their names depend on each other.</param>
    /// <param name="options">Namespace and class of what is emitted.</param>
    public KnownFacts(
        IReadOnlyList<(FactDocument Document, BindingResult Result)> files, FactIndex index, KindCatalog catalog, EmissionOptions options)
    {
        _index = index;
        _catalog = catalog;
        _reader = new(new Entries(this));
        var model = new EmissionModel(catalog, options);
        foreach (var kind in catalog.Kinds.Where(static kind => kind.Collection is not null)) Add(new KnownCollection(kind, model), model);
        var ordered = files.OrderBy(static file => file.Result.File.Path, StringComparer.Ordinal).ToArray();
        var merged = MergedRecords.Of(ordered.SelectMany(static file => file.Result.File.Entries), index);
        foreach (var (document, result) in ordered) Add(document, result, merged);
        _values = new(() => new(this, model));
    }

    /// <summary>Every collection, in the order of the catalog.</summary>
    public IReadOnlyCollection<KnownCollection> Collections => _byKind.Values;

    /// <summary>The values that a literal may repeat; gathered when first asked for.</summary>
    public KnownValues Values => _values.Value;

    /// <summary>The collection of a class in the class of all facts, or null.</summary>
    public KnownCollection? OfClass(string name) => _byClass.TryGetValue(name, out var found) ? found : null;

    /// <summary>The collection whose keys an enum names, or null.</summary>
    public KnownCollection? OfId(string name) => _byId.TryGetValue(name, out var found) ? found : null;

    /// <summary>The collections whose facts are of that record, or implement that interface of an abstract kind.</summary>
    public IReadOnlyList<KnownCollection> OfElement(string name) => _byElement.TryGetValue(name, out var found) ? found : [];

    /// <summary>Whether there is a fact of that key in one of the collections, or an entry that only its own faults keep from being one.</summary>
    public bool IsDeclared(IEnumerable<KnownCollection> collections, string key) => collections.Any(collection => _index.IsDeclared(collection.Kind, key));

    /// <summary>The key that was probably meant, or null.</summary>
    public string? Nearest(IEnumerable<KnownCollection> collections, string key) => DidYouMean.Nearest(key, collections.SelectMany(static collection => collection.Keys));

    /// <summary>The value of a field as its property gives it: the declared default where the fact has none of its own.</summary>
    public BoundValue? Value(KnownFact fact, string field) =>
        fact.Collection.Declaration.Shape.Find(field) is { } declared ? _reader.Read(fact.Entry, declared) : null;

    /// <summary>The fact that a field refers to; null where it refers to none, or to several.</summary>
    public KnownFact? Target(KnownFact fact, string field) =>
        fact.Collection.Declaration.Shape.Find(field) is { Type: not ListType } declared
        && _reader.Targets(fact.Entry, declared).FirstOrDefault() is { Key: { } key } target
        && _byKind.TryGetValue(target.Kind, out var collection)
            ? collection.Keyed(key)
            : null;

    /// <summary>Whether the fact's period was over before a day: its end as it is held to be true, not as it is planned or disputed.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="asOf">The project's own day; null: the day on which the source of the end was published.</param>
    /// <returns>The end; null where the fact lasts, or where it is open whether it does.</returns>
    public FactEnd? EndOf(KnownFact fact, FactDate? asOf)
    {
        if (fact.Collection.Declaration.Shape.Period is not { End: { Steps: { Count: 1 } steps } path }) return null;
        var said = fact.Entry.Field(steps[0])?.Preferred.Qualifiers;
        if (Times.Of(_reader.Read(fact.Entry, path)) is not { } end) return null;
        if ((said?.Status ?? fact.Status) is not (FactStatus.Confirmed or FactStatus.Reported)) return null;
        var source = said?.Source ?? fact.Entry.Qualifiers.Source;
        if ((asOf ?? PublishedOn(source)) is not { } day || end.IsBefore(day) != true) return null;
        return new(steps[0], end.ToString(), day.ToString(), asOf is null ? $"the day of source '{source}'" : "the day of FactGenAsOf");
    }

    private FactDate? PublishedOn(string? source) =>
        source is not null && _catalog.OfCollection(Sources) is { } kind && _byKind[kind.Name].Keyed(source) is { } fact
            ? Times.Of(fact.Statement(Published)?.Value)
            : null;

    private void Add(KnownCollection collection, EmissionModel model)
    {
        _byKind[collection.Kind] = collection;
        _byClass[collection.Class] = collection;
        if (collection.Id is { } id) _byId[id] = collection;
        AddElement(collection.Record, collection);
        foreach (var ancestor in model.Interfaces.Ancestors(collection.Declaration)) AddElement(model.Names[ancestor.Name].Reference, collection);
    }

    private void AddElement(string type, KnownCollection collection)
    {
        if (!_byElement.TryGetValue(type, out var collections)) _byElement.Add(type, collections = []);
        collections.Add(collection);
    }

    private void Add(FactDocument document, BindingResult result, KeyTable<BoundEntry> merged)
    {
        for (var i = 0; i < result.File.Entries.Count; i++)
        {
            var entry = result.File.Entries[i];
            if (entry.Key is not { } key || !_byKind.TryGetValue(entry.Kind, out var collection)) continue;
            if (_index.Get(entry.Kind, key) is not { } known || known.File != result.File.Path) continue;

            // Records of several files may make up one: what is preferred of each field is known of all of them.
            if (merged.Find(entry.Kind, key) is { } whole) entry = MergedEntry.Of(entry, whole, collection.Declaration.Shape, static _ => 0);
            collection.Add(new(entry, known.Identifier, new(document, result, i), collection));
        }
    }

    private sealed class Entries(KnownFacts facts) : IEntrySource
    {
        public CatalogLinks Links => facts._index.Links;

        public BoundEntry? Get(string kind, string key) => facts._byKind.TryGetValue(kind, out var collection) ? collection.Keyed(key)?.Entry : null;
    }
}
