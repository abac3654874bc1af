using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Records of several places that are one fact (<c>duplicates: merge</c>).</summary>
internal static class MergedRecords
{
    /// <summary>What such records say together, by kind and key; what only one record says is not here.</summary>
    /// <param name="entries">The entries of all files in the order of the paths: the first that has a field is the one to say it.</param>
    /// <param name="index">Their index.</param>
    public static KeyTable<BoundEntry> Of(IEnumerable<BoundEntry> entries, FactIndex index)
    {
        var merged = new KeyTable<BoundEntry>();
        if (!index.HasClashes) return merged;
        foreach (var entry in entries)
        {
            if (!index.IsMerged(entry)) continue;
            var first = merged.Find(entry.Kind, entry.Key!);
            merged.Set(entry.Kind, entry.Key!, first is null ? entry : MergedEntry.Of(first, entry, index.Links.Find(entry.Kind)!.Kind.Shape, static _ => 0));
        }

        return merged;
    }
}
