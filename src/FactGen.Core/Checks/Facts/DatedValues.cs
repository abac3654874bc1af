using FactGen.Core.Binding;

namespace FactGen.Core.Checks.Facts;

/// <summary>Gathers the dates in an entry that are held to be true, those in nested records too.</summary>
internal sealed class DatedValues
{
    private readonly FactRecord _record;
    private readonly List<DatedValue> _found = [];

    private DatedValues(FactRecord record) => _record = record;

    /// <summary>The dates of an entry, in order.</summary>
    public static List<DatedValue> Of(FactRecord record)
    {
        var dates = new DatedValues(record);
        var said = record.Place.Entry.Qualifiers;
        for (var i = 0; i < record.Fields.Count; i++) dates.AddField(record.Fields[i], new(said.Source, said.Status, false));
        return dates._found;
    }

    private void AddField(PlacedField field, DatedValue.Saying around)
    {
        foreach (var statement in field.Field.Statements)
        {
            if (PlacedField.IsInForce(statement.Qualifiers)) AddValue(statement.Value, field, around.Within(statement.Qualifiers));
        }
    }

    private void AddValue(BoundValue value, PlacedField field, DatedValue.Saying said)
    {
        switch (value)
        {
            case DateValue or InstantValue:
                _found.Add(new(_record, new(field.Place, value.Ordinal), field.Field.Name, value, said));
                break;
            case ListValue list:
                foreach (var item in list.Items) AddValue(item, field, said);
                break;
            case MapValue map:
                foreach (var pair in map.Pairs) AddValue(pair.Value, field, said);
                break;
            case UnionValue union:
                AddValue(union.Value, field, said);
                break;
            case RecordValue record:
                foreach (var nested in record.Fields) AddField(new(nested, field.Place), said);
                break;
            default:
                break;
        }
    }
}
