using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Turns references with dates around: the roles of a person.</summary>
internal static class ReverseLists
{
    /// <summary>
    /// The referring entries by what they refer to, in the order given, for entries with a summary to tell them; a reference
    /// that only a default makes counts too.
    /// </summary>
    public static KeyTable<List<ReverseItem>> Of(IEnumerable<BoundEntry> entries, FactOutlines outlines)
    {
        var result = new KeyTable<List<ReverseItem>>();
        var reader = new FieldReader(outlines);
        foreach (var entry in entries)
        {
            foreach (var field in outlines.Index.Links.Find(entry.Kind)?.Reversed ?? [])
            {
                if (!outlines.Plan.Shown.IsTold(field)) continue;
                foreach (var target in reader.Targets(entry, field))
                {
                    if (outlines.Plan.HasSummary(target.Kind)) Add(result, target, new(field.Reverse!, entry));
                }
            }
        }

        return result;
    }

    /// <summary>An entry that refers to another twice is one item of its list.</summary>
    private static void Add(KeyTable<List<ReverseItem>> result, BoundEntry target, ReverseItem item)
    {
        if (result.Find(target.Kind, target.Key!) is not { } items) result.Set(target.Kind, target.Key!, items = []);
        var isThere = items.Count > 0 && ReferenceEquals(items[items.Count - 1].Entry, item.Entry) && items[items.Count - 1].List == item.List;
        if (!isThere) items.Add(item);
    }
}
