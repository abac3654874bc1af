using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>Records that rules on all records have found to be one too many, so that no later rule tells of the same again.</summary>
/// <remarks>It is the same only if the earlier rule compared the times too: two of one name may also overlap.</remarks>
internal sealed class OneTooMany
{
    private readonly Dictionary<FactRecord, List<IReadOnlyList<FieldPath>>> _found = [];
    private readonly List<FactRecord> _order = [];

    /// <summary>How often a record was found.</summary>
    public int Count => _order.Count;

    /// <summary>Takes in a record, and the fields by which it was found.</summary>
    public void Add(FactRecord record, IReadOnlyList<FieldPath> fields)
    {
        if (!_found.TryGetValue(record, out var found)) _found.Add(record, found = []);
        found.Add(fields);
        _order.Add(record);
    }

    /// <summary>Whether a rule that compared this field, the start of a span, has found the record.</summary>
    public bool Has(FactRecord record, FieldPath start) => _found.TryGetValue(record, out var found) && found.Exists(compared => compared.Contains(start));

    /// <summary>Forgets what was found after so many.</summary>
    public void CutBackTo(int count)
    {
        for (; _order.Count > count; _order.RemoveAt(_order.Count - 1))
        {
            var found = _found[_order[_order.Count - 1]];
            found.RemoveAt(found.Count - 1);
        }
    }
}
