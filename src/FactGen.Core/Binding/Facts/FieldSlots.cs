using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding.Facts;

/// <summary>The fields of one record while it is bound: filled in file order, read out in the kind's.</summary>
internal sealed class FieldSlots(FieldSet set)
{
    private readonly BoundField?[] _bound = new BoundField?[set.Fields.Count];

    /// <summary>Which fields have been told of: what is wrong with them, or that they are misspelt.</summary>
    private readonly bool[] _isBroken = new bool[set.Fields.Count];

    /// <summary>Binds a field; false when the record has none of that name.</summary>
    public bool TryBind(string name, FactEntry pair, BindingScope scope)
    {
        var index = set.IndexOf(name);
        if (index < 0) return false;
        _isBroken[index] = !set.Fields[index].TryBind(pair, scope, out _bound[index]);
        return true;
    }

    /// <summary>Tells of a field that the record has not; the one that was meant need not be told as missing as well.</summary>
    public void ReportUnknown(FactNode key, string owner, IReadOnlyCollection<string> declared, BindingScope scope)
    {
        if (scope.ReportUnknown(key, owner, declared) is { } meant && set.IndexOf(meant) is >= 0 and var index) _isBroken[index] = true;
    }

    /// <summary>The fields that are present; false when one that must be there is missing (which is told here) or broken (which was told).</summary>
    public bool TryComplete(TextSpan head, string owner, BindingScope scope, out EquatableArray<BoundField> fields)
    {
        var isWhole = true;
        var present = new List<BoundField>(_bound.Length);
        for (var i = 0; i < _bound.Length; i++)
        {
            if (_bound[i] is { } bound) present.Add(bound);
            if (_bound[i] is not null || !set.Fields[i].IsRequired) continue;
            isWhole = false;
            if (!_isBroken[i]) scope.Report(FindingIds.MissingField, head, set.Fields[i].Name, owner);
        }

        fields = present.ToEquatableArray();
        return isWhole;
    }
}
