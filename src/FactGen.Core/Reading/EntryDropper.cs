using FactGen.Core.Reading.Scalars;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Takes a damaged entry out of the tree and remembers its key.</summary>
internal sealed class EntryDropper(string source, Tape tape, List<DamagedEntry> damaged)
{
    /// <summary>Drops what was read of an entry.</summary>
    /// <param name="parent">The collection's index on the tape.</param>
    /// <param name="mark">The tape's length before the entry.</param>
    /// <param name="entry">The offset at which the entry begins.</param>
    /// <param name="depth">The collection's depth; the root is 1.</param>
    public void Drop(int parent, int mark, int entry, int depth)
    {
        tape.ThrowIfCancelled();
        var key = tape[parent].Kind == NodeKind.Mapping && mark < tape.Count ? TextOf(mark) : "";
        var collection = depth == ReaderLimits.CollectionDepth ? KeyOf(parent) : "";
        var length = key.Length > 0 ? tape[mark].End - tape[mark].Start : 0;
        damaged.Add(new(collection, key, new TextSpan(length > 0 ? tape[mark].Start : entry, length)));
        tape.Truncate(mark);
    }

    /// <summary>Remembers the key on a line that is no part of the collection.</summary>
    public void DropLine(int parent, int start, int end, int depth)
    {
        tape.ThrowIfCancelled();
        var colon = source.IndexOf(':', start, end - start);
        var isEntry = colon > start && tape[parent].Kind == NodeKind.Mapping;
        var key = isEntry ? source.Substring(start, colon - start) : "";
        damaged.Add(new(depth == ReaderLimits.CollectionDepth ? KeyOf(parent) : "", key.Trim('"', '\'', ' '), new TextSpan(start, key.Length)));
    }

    // The key of a value stands directly before it; a collection or an item there has no text or is none.
    private string KeyOf(int value) => value > 0 && tape[0].Kind == NodeKind.Mapping ? TextOf(value - 1) : "";

    private string TextOf(int node) => ScalarText.Of(source, in tape[node]);
}
