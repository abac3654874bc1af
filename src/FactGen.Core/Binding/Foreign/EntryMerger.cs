using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Text;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Merges records with one key (<c>duplicates: merge</c>): equal values are one, new ones are added, different ones are told and the first is kept.</summary>
internal sealed class EntryMerger(Kind kind)
{
    private readonly Dictionary<string, int> _order =
        kind.Shape.Fields.Select(static (field, index) => (field.Name, index)).ToDictionary(static pair => pair.Name, static pair => pair.index, StringComparer.Ordinal);

    /// <summary>Adds to the entry at a place what a later one, whose spans the scope holds, has beside it.</summary>
    public void MergeInto(int index, BoundEntry later, BindingScope scope)
    {
        var first = scope.Entries[index];
        var spans = scope.Entries.SpansOf(index);
        var fields = first.Fields.ToList();
        var offset = spans.Count;
        foreach (var field in later.Fields)
        {
            if (first.Field(field.Name) is not { } known) fields.Add(Ordinals.Map(field, ordinal => ordinal + offset));
            else if (!Ordinals.AreSame(known, field)) Report(known, field, first, spans, scope);
        }

        if (fields.Count == first.Fields.Count) return;
        var merged = fields.OrderBy(field => _order[field.Name]).ToEquatableArray();
        scope.Entries.Extend(index, first with { Fields = merged, Caption = first.Caption ?? later.Caption }, scope.Spans);
    }

    private static void Report(BoundField known, BoundField field, BoundEntry first, IReadOnlyList<TextSpan> spans, BindingScope scope) =>
        scope.Report(FindingIds.ConflictingRecords, scope.Spans[field.Ordinal], spans[known.Ordinal], field.Name, first.Key ?? "", first.Kind);
}
