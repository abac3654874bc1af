using FactGen.Core.Binding;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Checks.Facts;

/// <summary>Goes through the records nested in others.</summary>
internal sealed class RecordWalk(PathReader paths)
{
    /// <summary>Records and all that is nested in them, at any depth.</summary>
    public List<FactRecord> All(IEnumerable<FactRecord> records)
    {
        var all = new List<FactRecord>();
        foreach (var record in records) Add(record, all);
        return all;
    }

    /// <summary>The records directly in a record: those of one field and one shape together.</summary>
    public IEnumerable<List<FactRecord>> Groups(FactRecord record) => record.Shape.Nested.Count == 0 ? [] : NestedGroups(record);

    private void Add(FactRecord record, List<FactRecord> all)
    {
        all.Add(record);
        foreach (var nested in Groups(record).SelectMany(static group => group)) Add(nested, all);
    }

    private IEnumerable<List<FactRecord>> NestedGroups(FactRecord record)
    {
        foreach (var field in record.Shape.Nested)
        {
            var found = paths.AllStatements(record, field.Name).SelectMany(Leaves).Where(static found => found.Value is RecordValue);
            foreach (var group in found.Select(item => paths.Below(item)!).GroupBy(static item => item.Shape)) yield return [.. group];
        }
    }

    private IEnumerable<Found> Leaves(Found found) =>
        found.Value is MapValue ? paths.Pairs(found, PathParser.Every).SelectMany(Leaves) : [found];
}
