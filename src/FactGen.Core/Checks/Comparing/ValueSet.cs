using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Comparing;

/// <summary>Values in which another is looked up.</summary>
internal sealed class ValueSet
{
    private readonly Dictionary<string, Found> _certain = new(StringComparer.Ordinal);
    private readonly List<Found> _rough = [];

    /// <summary>Takes in the values.</summary>
    public ValueSet(IEnumerable<Found> values)
    {
        foreach (var value in values)
        {
            if (!ValueKey.IsCertain(value.Value)) _rough.Add(value);
            else if (!_certain.ContainsKey(ValueKey.Of(value.Value))) _certain.Add(ValueKey.Of(value.Value), value);
        }
    }

    /// <summary>The value that is certainly equal, or null.</summary>
    public Found? Same(Found value) =>
        ValueKey.IsCertain(value.Value) && _certain.TryGetValue(ValueKey.Of(value.Value), out var same) ? same : null;

    /// <summary>Whether an equal value is among them; null where one may be.</summary>
    public bool? Contains(Found value)
    {
        if (Same(value) is not null) return true;
        var others = ValueKey.IsCertain(value.Value) ? _rough : _rough.Concat(_certain.Values);
        return others.Any(other => ValueOrder.AreEqual(value.Value, other.Value) is null) ? null : false;
    }
}
