namespace FactGen.Core.Reading;

/// <summary>All nodes of a file in the order of their first characters: the whole tree in a few arrays.</summary>
internal sealed class Tape(int capacity, CancellationToken cancellationToken)
{
    // Small enough to stay off the large object heap, whose arrays cost a full collection now and then.
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;

    private TapeNode[][] _chunks = new TapeNode[(capacity / ChunkSize) + 1][];
    private TapeNode[] _last = [];

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Tags and anchors, in the order of their nodes.</summary>
    public List<NodeProperties> Properties { get; } = [];

    /// <summary>The node at an index, to read or to change in place.</summary>
    public ref TapeNode this[int index] => ref _chunks[index >> ChunkBits][index & (ChunkSize - 1)];

    /// <summary>Appends a node and returns its index.</summary>
    public int Add(int start, int end, TapeFlags flags, int detail = 0)
    {
        var index = Count;
        var place = index & (ChunkSize - 1);
        if (place == 0 || place == _last.Length) MakeRoom(index >> ChunkBits, place);
        ref var node = ref _last[place];
        node.Start = start;
        node.End = end;
        node.Size = 1;
        node.Detail = detail;
        node.Flags = flags;
        Count = index + 1;
        return index;
    }

    /// <summary>Begins a collection; until it is closed its size is 0.</summary>
    public int Open(int start, TapeFlags flags)
    {
        var index = Add(start, start, flags);
        this[index].Size = 0;
        return index;
    }

    /// <summary>Ends a collection: what was added since is below it.</summary>
    public void Close(int index, int end, int count)
    {
        ref var node = ref this[index];
        node.End = end;
        node.Size = Count - index;
        node.Detail = count;
    }

    /// <summary>Begins a collection before nodes already there: an implicit key is known only by the <c>:</c> behind it.</summary>
    public void InsertBefore(int index, TapeFlags flags)
    {
        Add(0, 0, TapeFlags.None);
        for (var i = Count - 1; i > index; i--)
        {
            ref var moved = ref this[i];
            moved = this[i - 1];
            if (moved.Has(TapeFlags.Alias) && moved.Detail >= index) moved.Detail++;
        }

        this[index] = new TapeNode { Start = this[index + 1].Start, Flags = flags };

        for (var i = Properties.Count - 1; i >= 0 && Properties[i].Node >= index; i--)
        {
            Properties[i].Node++;
        }
    }

    /// <summary>Drops the nodes from an index on.</summary>
    public void Truncate(int index)
    {
        Count = index;
        _last = index == 0 ? [] : _chunks[(index - 1) >> ChunkBits];
        var kept = Properties.Count;
        while (kept > 0 && Properties[kept - 1].Node >= index) Properties[--kept].IsDropped = true;
        Properties.RemoveRange(kept, Properties.Count - kept);
    }

    /// <summary>Gives a node its tag and anchor.</summary>
    public void SetProperties(NodeProperties properties)
    {
        this[properties.Node].Flags |= TapeFlags.HasProperties;
        var at = Properties.Count;
        while (at > 0 && Properties[at - 1].Node > properties.Node) at--;
        Properties.Insert(at, properties);
    }

    /// <summary>The tag and anchor of a node that has <see cref="TapeFlags.HasProperties"/>.</summary>
    public NodeProperties PropertiesOf(int index)
    {
        int low = 0, high = Properties.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Properties[middle].Node < index) low = middle + 1;
            else high = middle;
        }

        return Properties[low];
    }

    /// <summary>Ends the reading if that is wished; for whoever goes on for long without adding a node.</summary>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Begins a chunk, or enlarges the first, which is small for a small file.</summary>
    private void MakeRoom(int chunk, int place)
    {
        ThrowIfCancelled(); // Often enough to feel at once, rarely enough to cost nothing.
        if (chunk == _chunks.Length) Array.Resize(ref _chunks, chunk * 2);
        if (place > 0) Array.Resize(ref _chunks[chunk], Math.Min(place * 2, ChunkSize));
        _last = _chunks[chunk] ??= new TapeNode[chunk > 0 ? ChunkSize : Math.Min(Math.Max(capacity, 16), ChunkSize)];
    }
}
