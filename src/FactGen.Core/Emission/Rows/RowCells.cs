using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Rows;
using FactGen.Core.Values;

namespace FactGen.Core.Emission.Rows;

/// <summary>Writes bound values as cells, which <see cref="CellReaders"/> reads again.</summary>
internal sealed class RowCells(RowWriter writer, EmissionModel model)
{
    /// <summary>One cell a member, absent ones included.</summary>
    public void Fields(EquatableArray<BoundField> fields, ShapeModel shape)
    {
        // Both are in the kind's order, so a search goes on where the last one ended.
        var next = 0;
        foreach (var member in shape.Members)
        {
            var at = Find(fields, member.Field.Name, next);
            if (at < 0) writer.Absent();
            else Cell(fields[at].Preferred.Value, member.Type, member.Path);
            if (at >= 0) next = at + 1;
        }
    }

    private static int Find(EquatableArray<BoundField> fields, string name, int from)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var at = from + i < fields.Count ? from + i : from + i - fields.Count;
            if (fields[at].Name == name) return at;
        }

        return -1;
    }

    private void Cell(BoundValue value, FactType type, string path)
    {
        switch (value, type)
        {
            case (EnumValue text, EnumType @enum) when model.EnumMember(@enum, path, text.Text) is null: writer.Absent(); break;
            case (RecordValue record, RecordType nested): Record(record, nested, path); break;
            case (ListValue { Items.Count: 0 }, _) or (MapValue { Pairs.Count: 0 }, _): Nothing(); break;
            case (ListValue list, ListType { Item: var item }): Items(list, item, path); break;
            case (MapValue map, MapType of): Pairs(map, of, path); break;
            case (UnionValue union, UnionType of): Union(union, of, path); break;
            default: Scalar(value); break;
        }
    }

    private void Scalar(BoundValue value)
    {
        switch (value)
        {
            case TextValue text: writer.Text(text.Text); break;
            case UriValue uri: writer.Text(uri.Uri); break;
            case EnumValue text: writer.Text(text.Text); break;
            case ReferenceValue reference: writer.Text(reference.Key); break;
            case IntegerValue integer: writer.Plain(integer.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)); break;
            case DecimalValue number: writer.Plain(number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)); break;
            case BooleanValue boolean: writer.Plain(boolean.IsTrue ? "true" : "false"); break;
            case DateValue date: writer.Text(date.Date.ToString()); break;
            case DurationValue duration: writer.Text(duration.Duration.ToString()); break;
            case InstantValue instant: writer.Plain(instant.Instant.ToString(FactRow.InstantFormat, System.Globalization.CultureInfo.InvariantCulture)); break;
            case MoneyValue money: writer.Text(money.Money.ToString()); break;
            default: writer.Absent(); break;
        }
    }

    private void Record(RecordValue record, RecordType type, string path)
    {
        writer.Open();
        Fields(record.Fields, model.Of(type, path));
        writer.Close();
    }

    private void Nothing()
    {
        writer.Open();
        writer.Close();
    }

    private void Items(ListValue list, FactType item, string path)
    {
        writer.Open();
        foreach (var value in list.Items) Cell(value, item, path);
        writer.Close();
    }

    private void Pairs(MapValue map, MapType type, string path)
    {
        writer.Open();
        foreach (var pair in map.Pairs)
        {
            writer.Text(pair.Key);
            Cell(pair.Value, type.Value, path);
        }

        writer.Close();
    }

    private void Union(UnionValue union, UnionType type, string path)
    {
        var alternative = type.Alternatives[union.Alternative];
        if (type.IsOfKinds())
        {
            Cell(union.Value, alternative, path);
            return;
        }

        writer.Open();
        writer.Plain(union.Alternative.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Cell(union.Value, alternative, TypeNames.Alternative(path, union.Alternative));
        writer.Close();
    }
}
