using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Names the entries of one file and sums them up.</summary>
internal sealed class EntryLinker(string path, FactOutlines outlines)
{
    private readonly Captions _captions = new(outlines);
    private readonly SummaryWriter _summaries = new(outlines);

    /// <summary>The entry as its emission needs it; null where a file before this one declares it.</summary>
    public LinkedEntry? Link(BoundEntry entry)
    {
        if (outlines.Index.Links.Find(entry.Kind) is not { } kind) return null;
        var known = entry.Key is { } key ? outlines.Index.Get(entry.Kind, key) : null;
        if (known is not null && known.File != path) return null;

        // What stands in another file has no place in this one's span map: its ordinals become 0, the key's.
        if (outlines.Index.IsMerged(entry) && outlines.Get(entry.Kind, entry.Key!) is { } merged)
            entry = MergedEntry.Of(entry, merged, kind.Kind.Shape, static _ => 0);
        var summary = outlines.Plan.HasSummary(entry.Kind) ? _summaries.Write(entry) : "";
        return new(entry, known?.Identifier, summary) { Caption = _captions.Of(entry) };
    }
}
