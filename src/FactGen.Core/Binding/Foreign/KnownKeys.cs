using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Foreign;

/// <summary>The keys of a foreign record that declared paths lead through, as a tree.</summary>
internal sealed class KnownKeys
{
    private readonly Dictionary<string, KnownKeys> _children = new(StringComparer.Ordinal);
    private bool _isRead;

    /// <summary>Adds a path of this record. Its atoms are no keys.</summary>
    public void Add(FieldPath path) => Add(path.Steps, 0);

    /// <summary>Adds what the paths of a nested record say about this one, through <c>$parent</c>.</summary>
    public void AddFromNested(FieldPath path)
    {
        if (path.Steps.Count > 1 && path.Steps[0] == Atoms.Parent) Add(path.Steps, 1);
    }

    /// <summary>Tells of the keys of a record that no path leads through: one finding a file for each.</summary>
    /// <returns>The keys that were told to be meant in their place; null for none.</returns>
    public List<KnownKeys>? Check(FactNode record, string owner, bool isOpen, BindingScope scope)
    {
        List<KnownKeys>? misspelt = null;
        Check(record, owner, isOpen, ref misspelt, scope);
        return misspelt;
    }

    /// <summary>Whether a path leads through a key that was told to be meant.</summary>
    public bool IsMisspelt(FieldPath path, List<KnownKeys>? misspelt)
    {
        if (misspelt is null) return false;
        var node = this;
        foreach (var step in path.Steps)
        {
            if (!node._children.TryGetValue(step, out node)) return false;
            if (misspelt.Contains(node)) return true;
        }

        return false;
    }

    private void Check(FactNode record, string owner, bool isOpen, ref List<KnownKeys>? misspelt, BindingScope scope)
    {
        foreach (var pair in record.Entries)
        {
            if (pair.Key.Kind != NodeKind.Scalar) continue;
            var name = pair.Key.Text;
            if (_children.TryGetValue(name, out var child)) child.CheckNested(pair.Value, owner + "." + name, isOpen, ref misspelt, scope);
            else CheckUnknown(pair.Key, record, owner, isOpen, ref misspelt, scope);
        }
    }

    /// <summary>
    /// In an open record a key is told only when it is near a declared one that the record does not have: then it is more
    /// likely a slip than one of those left out on purpose.
    /// </summary>
    private void CheckUnknown(FactNode key, FactNode record, string owner, bool isOpen, ref List<KnownKeys>? misspelt, BindingScope scope)
    {
        var name = key.Text;
        var near = scope.Nearest(_children.Keys, name);
        var isSlip = near is not null && !record.TryGet(near, out _);
        if ((isOpen && !isSlip) || !scope.IsFirst(this, name)) return;
        if (isOpen) scope.Report(FindingIds.CloseToField, key.Span, Wording.Shorten(name), owner, Wording.Suggest(near));
        else if (scope.ReportUnknown(key, owner, _children.Keys) is { } meant) (misspelt ??= []).Add(_children[meant]);
    }

    private void Add(EquatableArray<string> steps, int from)
    {
        var node = this;
        for (var i = from; i < steps.Count; i++)
        {
            if (steps[i].StartsWith("$", StringComparison.Ordinal)) return;
            if (!node._children.TryGetValue(steps[i], out var child)) node._children.Add(steps[i], child = new());
            node = child;
        }

        node._isRead = true;
    }

    /// <summary>What a field reads whole is its own affair.</summary>
    private void CheckNested(FactNode node, string owner, bool isOpen, ref List<KnownKeys>? misspelt, BindingScope scope)
    {
        if (_isRead) return;
        if (node.Kind == NodeKind.Mapping) Check(node, owner, isOpen, ref misspelt, scope);
        foreach (var item in node.Items) CheckNested(item, owner, isOpen, ref misspelt, scope);
    }
}
