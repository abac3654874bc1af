using FactGen.Core.Findings;
using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Merges records with one key (<c>duplicates: merge</c>): equal values are one, new ones are added, different ones are told and the first is kept.</summary>
internal static class EntryMerger
{
    /// <summary>Adds to the entry at a place what a later one, whose spans the scope holds, has beside it.</summary>
    public static void MergeInto(int index, BoundEntry later, Shape shape, BindingScope scope)
    {
        var first = scope.Entries[index];
        var spans = scope.Entries.SpansOf(index);
        foreach (var field in later.Fields)
        {
            if (first.Field(field.Name) is not { } known || Ordinals.AreSame(known, field)) continue;
            scope.Report(FindingIds.ConflictingRecords, scope.Spans[field.Ordinal], spans[known.Ordinal], field.Name, first.Key ?? "", first.Kind);
        }

        var offset = spans.Count;
        scope.Entries.Extend(index, MergedEntry.Of(first, later, shape, ordinal => ordinal + offset), scope.Spans);
    }
}
