using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Values;

namespace FactGen.Core.Linking;

/// <summary>
/// Writes the sentence of an entry's XML doc from its kind alone: "Mira Murati. Chief Technology Officer, OpenAI,
/// 2018-03 to 2024-09-25."
/// </summary>
internal sealed class SummaryWriter
{
    private const int MostItems = 6;

    private readonly FactIndex _index;
    private readonly Captions _captions;
    private readonly FieldReader _reader;
    private readonly PeriodText _periods;

    /// <summary>Writes from what all files together say.</summary>
    public SummaryWriter(FactIndex index)
    {
        _index = index;
        _captions = new(index);
        _reader = new(index);
        _periods = new(_reader);
    }

    /// <summary>The summary as plain text, not escaped: the entry, then what refers to it with dates.</summary>
    public string Write(BoundEntry entry)
    {
        if (_index.Links.Find(entry.Kind) is not { } kind) return "";
        var text = Phrase(entry, kind, null);
        var items = entry.Key is { } key ? _index.ReverseOf(entry.Kind, key) : [];
        foreach (var list in items.GroupBy(static item => item.List, StringComparer.Ordinal)) text += List(list.Key, [.. list], entry);
        return text.Length == 0 ? "" : text + ".";
    }

    /// <summary>One of the entry's lists. Its name is said where it is another than that of the collection: the reports of a person are not the person's own roles.</summary>
    private string List(string name, IReadOnlyList<ReverseItem> items, BoundEntry entry)
    {
        var kind = _index.Links.Find(items[0].Entry.Kind)!;
        var phrases = items.Take(MostItems).Select(item => Phrase(item.Entry, _index.Links.Find(item.Entry.Kind)!, entry)).Where(static phrase => phrase.Length > 0).ToList();
        if (items.Count > MostItems) phrases.Add($"and {items.Count - MostItems} more");
        var label = name == kind.Kind.Collection ? "" : char.ToUpperInvariant(name[0]) + name.Substring(1).Replace('_', ' ') + ": ";
        return phrases.Count == 0 ? "" : ". " + label + string.Join("; ", phrases);
    }

    /// <summary>Caption, what it refers to, sums and dates.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="seenFrom">The entry in whose summary this stands, which need not be named again; null in its own.</param>
    private string Phrase(BoundEntry entry, KindLinks kind, BoundEntry? seenFrom)
    {
        var parts = new List<string>();
        var subject = seenFrom is null ? null : _captions.Shown(seenFrom);
        Say(parts, subject, seenFrom is null ? _captions.Shown(entry) : DisplayText.Shorten(_captions.Of(entry)));
        foreach (var field in kind.References) Say(parts, subject, Referred(entry, field, seenFrom));
        if (seenFrom is null) Sums(entry, kind).ForEach(sum => Say(parts, subject, sum));
        Say(parts, subject, _periods.Of(entry, kind));
        var text = string.Join(", ", parts);
        return entry.Qualifiers.Status is { } status and not FactStatus.Confirmed ? $"{text} ({status.ToString().ToLowerInvariant()})" : text;
    }

    /// <summary>Whose caption stands there already need not be said twice.</summary>
    private static void Say(List<string> parts, string? subject, string? text)
    {
        if (text is not null && text != subject && !parts.Contains(text)) parts.Add(text);
    }

    private string? Referred(BoundEntry entry, Field field, BoundEntry? seenFrom)
    {
        var target = _reader.Targets(entry, field).FirstOrDefault();
        if (target is null) return null;
        var isSeenFrom = seenFrom is not null && target.Kind == seenFrom.Kind && target.Key == seenFrom.Key;
        return isSeenFrom ? null : _captions.Shown(target);
    }

    private List<string> Sums(BoundEntry entry, KindLinks kind) =>
        [.. kind.Sums.Select(field => DisplayText.Of(_reader.Read(entry, field))).Where(static sum => sum is not null).Select(static sum => sum!)];
}
