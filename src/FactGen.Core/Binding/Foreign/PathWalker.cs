using System.Globalization;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Follows a path from a record to the values that it leads to. Lists on the way are walked.</summary>
internal static class PathWalker
{
    /// <summary>Everything present at the end of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="record">Where it begins.</param>
    /// <param name="logicalPath">The file's, for <c>$file</c>.</param>
    /// <param name="isSpread">Whether a list was walked on the way, so that there may be several.</param>
    public static List<Place> Follow(FieldPath path, RecordFrame record, string logicalPath, out bool isSpread)
    {
        var found = new List<Place>(1);
        isSpread = false;
        var frame = record;
        for (var i = 0; i < path.Steps.Count; i++)
        {
            switch (path.Steps[i])
            {
                case Atoms.Parent when frame.Parent is { } parent:
                    frame = parent;
                    continue;
                case Atoms.Parent:
                    return found;
                case Atoms.Key:
                    if (frame.Key is { } key) found.Add(new(key));
                    return found;
                case Atoms.Index:
                    if (frame.Index is { } index) found.Add(new(frame.Node) { Atom = index.ToString(CultureInfo.InvariantCulture) });
                    return found;
                case Atoms.File:
                    found.Add(new(frame.Node) { Atom = FileName(logicalPath) });
                    return found;
                case Atoms.Value:
                    found.Add(new(frame.Node) { Record = frame });
                    return found;
                default:
                    Descend(frame.Node, path.Steps, i, new(frame.Node) { Record = frame }, found, ref isSpread);
                    return found;
            }
        }

        return found;
    }

    private static void Descend(FactNode node, EquatableArray<string> steps, int step, Place place, List<Place> found, ref bool isSpread)
    {
        if (step == steps.Count)
        {
            if (!place.IsAbsent) found.Add(place);
        }
        else if (node.Kind == NodeKind.Sequence)
        {
            isSpread = true;
            var index = 0;
            foreach (var item in node.Items) Descend(item, steps, step, place.Item(item, index++), found, ref isSpread);
        }
        else if (TryFind(node, steps[step], out var pair, out var number))
        {
            Descend(pair.Value, steps, step + 1, place.Value(pair, number), found, ref isSpread);
        }
    }

    /// <summary>Finds the pair, not the value alone: a nested record may ask for its key.</summary>
    private static bool TryFind(FactNode node, string key, out FactEntry pair, out int index)
    {
        index = 0;
        foreach (var candidate in node.Entries)
        {
            pair = candidate;
            if (candidate.Key.Kind == NodeKind.Scalar && candidate.Key.Text == key) return true;
            index++;
        }

        pair = default;
        return false;
    }

    private static string FileName(string logicalPath)
    {
        var name = logicalPath.Substring(logicalPath.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
