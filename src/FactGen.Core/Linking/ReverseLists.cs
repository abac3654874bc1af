using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Turns references with dates around: the roles of a person.</summary>
internal static class ReverseLists
{
    /// <summary>The referring entries by what they refer to, in the order given; a reference that only a default makes counts too.</summary>
    public static Dictionary<(string Kind, string Key), List<ReverseItem>> Of(IEnumerable<BoundEntry> entries, FactIndex index)
    {
        var result = new Dictionary<(string Kind, string Key), List<ReverseItem>>();
        var reader = new FieldReader(index);
        foreach (var entry in entries)
        {
            foreach (var field in index.Links.Find(entry.Kind)?.Reversed ?? [])
            {
                foreach (var target in reader.Targets(entry, field)) Add(result, target, new(field.Reverse!, entry));
            }
        }

        return result;
    }

    /// <summary>An entry that refers to another twice is one item of its list.</summary>
    private static void Add(Dictionary<(string Kind, string Key), List<ReverseItem>> result, BoundEntry target, ReverseItem item)
    {
        var place = (target.Kind, target.Key!);
        if (!result.TryGetValue(place, out var items)) result.Add(place, items = []);
        var isThere = items.Count > 0 && ReferenceEquals(items[items.Count - 1].Entry, item.Entry) && items[items.Count - 1].List == item.List;
        if (!isThere) items.Add(item);
    }
}
