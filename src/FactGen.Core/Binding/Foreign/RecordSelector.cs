using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Finds the records of a foreign file: by <c>records:</c>, else the items of a root list, or the root mapping.</summary>
/// <param name="steps">The path of <c>records:</c>; none for the root.</param>
/// <param name="readsScalars">Whether a scalar can be a record: a field or the key asks for <c>$value</c>.</param>
/// <param name="kind">The kind's name, for messages.</param>
/// <param name="scope">Takes the findings.</param>
internal sealed class RecordSelector(EquatableArray<string> steps, bool readsScalars, string kind, BindingScope scope)
{
    private readonly List<RecordFrame> _found = [];

    /// <summary>The records in file order; an element that is none is told and left out.</summary>
    public IReadOnlyList<RecordFrame> Select(FactNode root)
    {
        var isEmptyFile = root.Kind == NodeKind.Scalar && root.IsNull;
        if (!isEmptyFile) Walk(new(root), 0);
        return _found;
    }

    private void Walk(Place place, int step)
    {
        scope.ThrowIfCancelled();
        if (place.Node.Kind == NodeKind.Sequence) WalkItems(place, step);
        else if (step == steps.Count) Add(place);
        else if (place.Node.Kind == NodeKind.Mapping) WalkValues(place, step);
        else if (!place.Node.IsNull) Report(place);
    }

    private void WalkItems(Place place, int step)
    {
        var index = 0;
        foreach (var item in place.Node.Items) Walk(place.Item(item, index++), step);
    }

    private void WalkValues(Place place, int step)
    {
        var frame = RecordFrame.Of(place);
        var name = steps[step];
        var index = 0;
        var isFound = false;
        foreach (var pair in place.Node.Entries)
        {
            var isWanted = name == Atoms.Every || (pair.Key.Kind == NodeKind.Scalar && pair.Key.Text == name);
            isFound |= isWanted;
            if (isWanted && !IsEmptyList(pair.Value, step)) Walk(new(pair.Value) { Record = frame, Key = pair.Key, Index = index }, step + 1);
            index++;
        }

        // Deeper down an element may well lack the list; at the root of a file the path is wrong, or the file.
        if (!isFound && name != Atoms.Every && frame.Parent is null && frame.Index is null) ReportMissing(place, name);
    }

    /// <summary>Nothing at the end of the path is a list without records; nothing among the values of a mapping is a record that is none.</summary>
    private bool IsEmptyList(FactNode node, int step) =>
        step + 1 == steps.Count && steps[step] != Atoms.Every && node.Kind == NodeKind.Scalar && node.IsNull;

    private void Add(Place place)
    {
        if (place.Node.Kind == NodeKind.Mapping || (readsScalars && !place.IsAbsent)) _found.Add(RecordFrame.Of(place));
        else Report(place);
    }

    private void Report(in Place place) => scope.Report(FindingIds.NotARecord, place.Head, Wording.Describe(place), kind);

    private void ReportMissing(in Place place, string name) =>
        scope.Report(FindingIds.MissingField, place.Head, name, "the file, where the records of " + kind + " stand");
}
