namespace FactGen.Core.Binding;

/// <summary>Renumbers bound values, when they move to another entry or are compared without their places.</summary>
internal static class Ordinals
{
    /// <summary>Whether two fields say the same, wherever they stand.</summary>
    public static bool AreSame(BoundField left, BoundField right) =>
        Map(left, static _ => 0).Equals(Map(right, static _ => 0));

    /// <summary>The field with every ordinal changed.</summary>
    public static BoundField Map(BoundField field, Func<int, int> change) =>
        new(field.Name, field.Statements.Select(statement => Map(statement, change)).ToEquatableArray()) { Ordinal = change(field.Ordinal) };

    private static BoundStatement Map(BoundStatement statement, Func<int, int> change) => new(
        Map(statement.Value, change),
        statement.Qualifiers == Qualifiers.None ? statement.Qualifiers : statement.Qualifiers with { Ordinal = change(statement.Qualifiers.Ordinal) });

    private static BoundValue Map(BoundValue value, Func<int, int> change)
    {
        var ordinal = change(value.Ordinal);
        return value switch
        {
            RecordValue record => new RecordValue(ordinal, record.Fields.Select(field => Map(field, change)).ToEquatableArray()),
            ListValue list => new ListValue(ordinal, list.Items.Select(item => Map(item, change)).ToEquatableArray()),
            MapValue map => new MapValue(ordinal, map.Pairs.Select(pair => new MapPair(pair.Key, Map(pair.Value, change))).ToEquatableArray()),
            UnionValue union => new UnionValue(ordinal, union.Alternative, Map(union.Value, change)),
            _ => value with { Ordinal = ordinal },
        };
    }
}
