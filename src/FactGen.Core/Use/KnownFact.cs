using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;
using FactGen.Core.Findings;
using FactGen.Core.Linking;
using FactGen.Core.Values;

namespace FactGen.Core.Use;

/// <summary>A fact as code uses it: under its C# name, with everything that its files say of it.</summary>
public sealed class KnownFact
{
    private readonly PlacedEntry _place;

    internal KnownFact(BoundEntry entry, string? identifier, PlacedEntry place, KnownCollection collection)
    {
        _place = place;
        Entry = entry;
        Identifier = identifier;
        Collection = collection;
    }

    /// <summary>The collection it is a member of.</summary>
    public KnownCollection Collection { get; }

    /// <summary>The key.</summary>
    public string Key => Entry.Key ?? "";

    /// <summary>The C# name, not escaped; null where it has none.</summary>
    public string? Identifier { get; }

    /// <summary>What messages call it: <c>role 'ada-berg-cfo'</c>.</summary>
    public string Label => $"{Collection.Kind} '{Key}'";

    /// <summary>How sure the fact as a whole is.</summary>
    public FactStatus Status => Entry.Qualifiers.Status ?? FactStatus.Confirmed;

    /// <summary>Whether the fact as a whole still stands.</summary>
    public FactRank Rank => Entry.Qualifiers.Rank ?? FactRank.Normal;

    /// <summary>The fact's own note, or null.</summary>
    public string? Note => Entry.Qualifiers.Note;

    /// <summary>Where it stands: its key.</summary>
    public FactLocation Location => _place.Locate(0);

    /// <summary>Names of the fields that it has a statement of its own for.</summary>
    public IEnumerable<string> Fields => Entry.Fields.Select(static bound => bound.Name);

    internal BoundEntry Entry { get; }

    /// <summary>What the property of a field holds; null where the fact has no statement of its own for it.</summary>
    public KnownStatement? Statement(string field)
    {
        if (Entry.Field(field)?.Preferred is not { } statement) return null;
        var said = statement.Qualifiers;
        return new(field, statement.Value, said.Status, said.Rank, said.Note);
    }

    /// <summary>The field whose value one of the fact's compile-time constants holds; null for the key, and for a name that is none.</summary>
    public string? FieldOfConstant(string constant) => Identifier is null
        ? null
        : FactConstant.Of(Entry, Identifier, Collection.Shape).FirstOrDefault(known => known.Name == constant)?.Member?.Field.Name;
}
