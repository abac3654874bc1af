using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Linking;

/// <summary>
/// Writes the sentence of an entry's XML doc from its kind alone: "Mira Murati. Chief Technology Officer, OpenAI,
/// 2018-03 to 2024-09-25."
/// </summary>
internal sealed class SummaryWriter
{
    private const int MostItems = 6;

    private readonly FactOutlines _outlines;
    private readonly Captions _captions;
    private readonly FieldReader _reader;
    private readonly PeriodText _periods;

    /// <summary>Writes from what all files together say.</summary>
    public SummaryWriter(FactOutlines outlines)
    {
        _outlines = outlines;
        _captions = new(outlines);
        _reader = new(outlines);
        _periods = new(_reader);
    }

    /// <summary>The summary as plain text, not escaped: the entry, then what refers to it with dates.</summary>
    public string Write(BoundEntry entry)
    {
        if (_outlines.Index.Links.Find(entry.Kind) is not { } kind) return "";
        var names = Names(entry, kind, []);
        if (names.Count == 0 && DisplayText.Shorten(entry.Key) is { } shownKey) names.Add(shownKey);
        var text = Phrase(entry, kind, [.. names, .. Sums(entry, kind)]);
        var items = entry.Key is { } key ? _outlines.ReverseOf(entry.Kind, key) : [];
        foreach (var list in Lists(items)) text += List(list.Key, [.. list], names);
        return text.Length == 0 ? "" : text + ".";
    }

    /// <summary>The lists that go without a name first.</summary>
    private IEnumerable<IGrouping<string, ReverseItem>> Lists(IReadOnlyList<ReverseItem> items) => items
        .GroupBy(static item => item.List, StringComparer.Ordinal)
        .OrderBy(list => _outlines.Index.Links.Find(list.First().Entry.Kind)!.IsNamed(list.Key));

    /// <summary>One of the entry's lists, by its name where it has one of its own.</summary>
    /// <param name="name">The list's name.</param>
    /// <param name="items">Its items.</param>
    /// <param name="said">The names that the entry's own phrase has said, and that its items need not repeat.</param>
    private string List(string name, IReadOnlyList<ReverseItem> items, IReadOnlyCollection<string> said)
    {
        var kind = _outlines.Index.Links.Find(items[0].Entry.Kind)!;
        var phrases = items
            .Take(MostItems)
            .Select(item => Phrase(item.Entry, kind, Names(item.Entry, kind, said)))
            .Where(static phrase => phrase.Length > 0)
            .ToList();
        if (items.Count > MostItems) phrases.Add($"and {items.Count - MostItems} more");
        var label = kind.IsNamed(name) ? char.ToUpperInvariant(name[0]) + name.Substring(1).Replace('_', ' ') + ": " : "";
        return phrases.Count == 0 ? "" : ". " + label + string.Join("; ", phrases);
    }

    /// <summary>An entry in a few words: those given, its dates, and what is not certain about it.</summary>
    private string Phrase(BoundEntry entry, KindLinks kind, List<string> words)
    {
        if (_periods.Of(entry, kind) is { } period) words.Add(period);
        var text = string.Join(", ", words);
        return entry.Qualifiers.Status is { } status and not FactStatus.Confirmed ? $"{text} ({status.ToString().ToLowerInvariant()})" : text;
    }

    /// <summary>The captions of an entry and of what it refers to, each once.</summary>
    private List<string> Names(BoundEntry entry, KindLinks kind, IReadOnlyCollection<string> said)
    {
        var names = new List<string>();
        Add(DisplayText.Shorten(_captions.Of(entry)));
        foreach (var field in kind.References) Add(_reader.Targets(entry, field).Select(_captions.Shown).FirstOrDefault());
        return names;

        void Add(string? name)
        {
            if (name is not null && !said.Contains(name) && !names.Contains(name)) names.Add(name);
        }
    }

    private IEnumerable<string> Sums(BoundEntry entry, KindLinks kind) => kind.Sums
        .Select(field => DisplayText.Of(_reader.Read(entry, field)))
        .Where(static sum => sum is not null)
        .Select(static sum => sum!);
}
