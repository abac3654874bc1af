using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding.Facts;

/// <summary>The entries that a file had before an edit: those that stand there as before are kept, and only the others bound.</summary>
internal sealed class EarlierEntries(BindingResult earlier, EntryTrail trail, FactDocument document, FactNode? source)
{
    private readonly bool _hasSameSource = trail.Source?.Text == source?.Text;
    private Dictionary<EntryKey, int>? _places;
    private int _next;

    /// <summary>Adds the entry as it was bound before; false where it is another one now.</summary>
    public bool TryKeep(FactEntry pair, string kind, BindingScope scope)
    {
        if (!_hasSameSource || PlaceOf(pair.Key, kind) is not { } place) return false;
        _next = place + 1;
        if (trail.KeyOf(place) is not { } key || !SameText.IsIn(trail.Document, key.Index, document, pair.Key.Index)) return false;
        scope.Entries.Add(earlier.File.Entries[place], Shifted(earlier.Spans.Of(place), key, pair.Key.Span.Start), pair.Key);
        return true;
    }

    /// <summary>The next one nearly always; else that of the same key, if there is one.</summary>
    private int? PlaceOf(FactNode key, string kind)
    {
        var entries = earlier.File.Entries;
        if (_next < entries.Count && entries[_next].Kind == kind && key.HasText(entries[_next].Key!)) return _next;
        if (_places is null)
        {
            _places = [];
            for (var i = 0; i < entries.Count; i++) _places[new(entries[i].Kind, entries[i].Key!)] = i;
        }

        return _places.TryGetValue(new(kind, key.Text), out var place) ? place : null;
    }

    /// <summary>The spans at the entry's new place; that of the default source lies outside of the entry, and has a place of its own.</summary>
    private TextSpan[] Shifted(TextSpan[] spans, FactNode key, int start)
    {
        var (from, end) = (key.Span.Start, SameText.EndOf(trail.Document.Tape, key.Index));
        var sourceShift = source is { } now && trail.Source is { } before ? now.Span.Start - before.Span.Start : 0;
        if (start == from && sourceShift == 0) return spans;
        var shifted = new TextSpan[spans.Length];
        for (var i = 0; i < shifted.Length; i++)
        {
            var isInside = spans[i].Start >= from && spans[i].Start <= end;
            shifted[i] = new(spans[i].Start + (isInside ? start - from : sourceShift), spans[i].Length);
        }

        return shifted;
    }
}
