using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>What a rule is asked about.</summary>
/// <param name="From">Where its paths begin: the record, or an item of a list that all of them go through.</param>
/// <param name="Record">The record whose rule it is.</param>
internal sealed record Subject(FactRecord From, FactRecord Record)
{
    /// <summary>The first of some values that stands in the record's own entry; else the record.</summary>
    public Spot SpotOf(params Found?[] values)
    {
        foreach (var value in values)
        {
            if (value is not null && IsOwn(value.Record)) return value.Spot;
        }

        return Record.Spot;
    }

    /// <summary>What messages call a value: its field and, where it stands in another entry, that one.</summary>
    public string NameOf(Found value) => value.Name + OwnerOf(value.Record);

    /// <summary>The same with the value.</summary>
    public string NameAndTextOf(Found value) => value.NameAndText + OwnerOf(value.Record);

    /// <summary>What messages call a field of a record: with its own record, or, where that stands in another entry, with this one.</summary>
    public (string Label, string Name) NamesOf(FactRecord owner, string field) =>
        IsOwn(owner) ? (owner.Label, field) : (Record.Label, field + OwnerOf(owner));

    /// <summary>Whether a record stands in the record's own entry.</summary>
    public bool IsOwn(FactRecord record) => ReferenceEquals(record.Root, Record.Root);

    private string OwnerOf(FactRecord record) => IsOwn(record) ? "" : $" ({record.Label})";
}
