using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;

namespace FactGen.Core.Use;

/// <summary>The facts of one kind, and the names that C# has for them. No name is escaped.</summary>
public sealed class KnownCollection
{
    private readonly Dictionary<string, KnownFact> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownFact> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    internal KnownCollection(Kind kind, EmissionModel model)
    {
        Declaration = kind;
        Shape = model.Of(kind);
        Names = model.Names[kind.Name];
        foreach (var member in Shape.Members) _fields[member.Identifier] = member.Field.Name;
    }

    /// <summary>The kind's name.</summary>
    public string Kind => Declaration.Name;

    /// <summary>The class of the collection, and of its constants: <c>People</c>.</summary>
    public string Class => Names.Collection!;

    /// <summary>The record: <c>Person</c>.</summary>
    public string Record => Names.Record;

    /// <summary>The enum of keys: <c>PersonId</c>. Null for a kind without keys.</summary>
    public string? Id => Names.Id;

    /// <summary>Whether its facts are out of date once their period is over.</summary>
    public bool Expires => Declaration.Expires;

    /// <summary>The facts, in file order.</summary>
    public IReadOnlyCollection<KnownFact> Facts => _byKey.Values;

    /// <summary>The keys, for suggestions.</summary>
    public IEnumerable<string> Keys => _byKey.Keys;

    internal Kind Declaration { get; }

    internal ShapeModel Shape { get; }

    internal KindNames Names { get; }

    /// <summary>The fact of that C# name, or null.</summary>
    public KnownFact? Named(string identifier) => _byIdentifier.TryGetValue(identifier, out var fact) ? fact : null;

    /// <summary>The fact of that key, or null.</summary>
    public KnownFact? Keyed(string key) => _byKey.TryGetValue(key, out var fact) ? fact : null;

    /// <summary>The field behind a property of the record, or null.</summary>
    public string? FieldOf(string property) => _fields.TryGetValue(property, out var field) ? field : null;

    internal void Add(KnownFact fact)
    {
        if (_byKey.ContainsKey(fact.Key)) return;
        _byKey.Add(fact.Key, fact);
        if (fact.Identifier is { } identifier) _byIdentifier[identifier] = fact;
    }
}
