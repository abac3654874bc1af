using FactGen.Core.Binding.Facts;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding;

/// <summary>The entries of a file while it is bound, each with its spans.</summary>
internal sealed class EntryList
{
    private readonly List<BoundEntry> _entries = [];
    private readonly List<TextSpan[]> _spans = [];
    private readonly List<int> _keys = [];
    private readonly List<EntryKey> _leftOut = [];

    /// <summary>Adds a healthy entry and says at which place.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="spans">Its spans.</param>
    /// <param name="key">The node of its key, where the entry can be kept as long as its text is the same.</param>
    public int Add(BoundEntry entry, TextSpan[] spans, FactNode? key = null)
    {
        _entries.Add(entry);
        _spans.Add(spans);
        _keys.Add(key?.Index ?? EntryTrail.None);
        return _entries.Count - 1;
    }

    /// <summary>Notes an entry that is too broken to be a fact.</summary>
    public void LeaveOut(string kind, string? key)
    {
        if (key is not null) _leftOut.Add(new(kind, key));
    }

    /// <summary>The entry at a place.</summary>
    public BoundEntry this[int index] => _entries[index];

    /// <summary>The spans of the entry at a place.</summary>
    public IReadOnlyList<TextSpan> SpansOf(int index) => _spans[index];

    /// <summary>Puts an entry that has grown in its place; its new spans follow the old ones.</summary>
    public void Extend(int index, BoundEntry entry, IEnumerable<TextSpan> more)
    {
        _entries[index] = entry;
        _spans[index] = [.. _spans[index], .. more];
    }

    /// <summary>The entries without their positions.</summary>
    public BoundFile ToFile(string path) =>
        new(path, _entries.ToEquatableArray()) { LeftOut = _leftOut.ToEquatableArray() };

    /// <summary>Their positions.</summary>
    public SpanMap ToSpanMap() => new([.. _spans]);

    /// <summary>The nodes that they were bound from.</summary>
    public EntryTrail ToTrail(FactDocument document, FactNode? source) => new(document, source, [.. _keys]);
}
