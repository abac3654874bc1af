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
            if (value is not null && ReferenceEquals(value.Record.Root, Record.Root)) return value.Spot;
        }

        return Record.Spot;
    }
}
