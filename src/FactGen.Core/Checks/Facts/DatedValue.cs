using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Facts;

/// <summary>A date with what is said about it, here or around it.</summary>
/// <param name="Record">The entry.</param>
/// <param name="Spot">Where it stands.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The date or instant.</param>
/// <param name="Source">The key of the source: the statement's, else that of what is around it.</param>
/// <param name="Status">How sure it is, in the same way.</param>
/// <param name="IsOwnStatus">Whether the status is said of this value alone.</param>
internal sealed record DatedValue(FactRecord Record, Spot Spot, string Name, BoundValue Value, string? Source, FactStatus? Status, bool IsOwnStatus)
{
    /// <summary>Every date in an entry that is held to be true, nested ones too.</summary>
    public static IEnumerable<DatedValue> In(FactRecord record)
    {
        var around = record.Place.Entry.Qualifiers;
        return record.Fields.SelectMany(field => In(record, field, around.Source, around.Status));
    }

    private static IEnumerable<DatedValue> In(FactRecord record, PlacedField field, string? source, FactStatus? status)
    {
        foreach (var statement in field.Field.Statements)
        {
            var said = statement.Qualifiers;
            if (!MayHoldDates(statement.Value) || !PlacedField.IsInForce(said)) continue;
            var all = new DatedValue(record, new(field.Place, 0), field.Field.Name, statement.Value, said.Source ?? source, said.Status ?? status, said.Status is not null);
            foreach (var dated in Leaves(all, field)) yield return dated;
        }
    }

    /// <summary>Most values are texts and references; nothing need be made ready to see that.</summary>
    private static bool MayHoldDates(BoundValue value) => value is DateValue or InstantValue or ListValue or MapValue or UnionValue or RecordValue;

    private static IEnumerable<DatedValue> Leaves(DatedValue at, PlacedField field) => at.Value switch
    {
        DateValue or InstantValue => [at with { Spot = new(field.Place, at.Value.Ordinal) }],
        ListValue list => list.Items.Where(MayHoldDates).SelectMany(item => Leaves(at with { Value = item }, field)),
        MapValue map => map.Pairs.Where(static pair => MayHoldDates(pair.Value)).SelectMany(pair => Leaves(at with { Value = pair.Value }, field)),
        UnionValue union => Leaves(at with { Value = union.Value }, field),
        RecordValue record => record.Fields.SelectMany(nested => In(at.Record, new(nested, field.Place), at.Source, at.Status)),
        _ => [],
    };
}
