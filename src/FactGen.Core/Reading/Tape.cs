namespace FactGen.Core.Reading;

/// <summary>All nodes of a file in the order of their first characters: the whole tree in one array.</summary>
internal sealed class Tape(int capacity, CancellationToken cancellationToken)
{
    // A power of two: often enough to feel at once, rarely enough to cost nothing.
    private const int NodesBetweenCancellationChecks = 4096;

    private TapeNode[] _nodes = new TapeNode[Math.Max(capacity, 16)];

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Tags and anchors, in the order of their nodes.</summary>
    public List<NodeProperties> Properties { get; } = [];

    /// <summary>The node at an index, to read or to change in place.</summary>
    public ref TapeNode this[int index] => ref _nodes[index];

    /// <summary>Appends a node and returns its index.</summary>
    public int Add(int start, int end, TapeFlags flags, int detail = 0)
    {
        var index = Count;
        if (index == _nodes.Length) Array.Resize(ref _nodes, index * 2);
        if ((index & (NodesBetweenCancellationChecks - 1)) == 0) cancellationToken.ThrowIfCancellationRequested();
        ref var node = ref _nodes[index];
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
        _nodes[index].Size = 0;
        return index;
    }

    /// <summary>Ends a collection: what was added since is below it.</summary>
    public void Close(int index, int end, int count)
    {
        ref var node = ref _nodes[index];
        node.End = end;
        node.Size = Count - index;
        node.Detail = count;
    }

    /// <summary>Begins a collection before nodes already there: an implicit key is known only by the <c>:</c> behind it.</summary>
    public void InsertBefore(int index, TapeFlags flags)
    {
        Add(0, 0, TapeFlags.None);
        Array.Copy(_nodes, index, _nodes, index + 1, Count - index - 1);
        ref var node = ref _nodes[index];
        node = new TapeNode { Start = _nodes[index + 1].Start, Flags = flags };
        for (var i = index + 1; i < Count; i++)
        {
            ref var moved = ref _nodes[i];
            if (moved.Has(TapeFlags.Alias) && moved.Detail >= index) moved.Detail++;
        }

        for (var i = Properties.Count - 1; i >= 0 && Properties[i].Node >= index; i--)
        {
            Properties[i].Node++;
        }
    }

    /// <summary>Drops the nodes from an index on.</summary>
    public void Truncate(int index)
    {
        Count = index;
        var kept = Properties.Count;
        while (kept > 0 && Properties[kept - 1].Node >= index) Properties[--kept].IsDropped = true;
        Properties.RemoveRange(kept, Properties.Count - kept);
    }

    /// <summary>Gives a node its tag and anchor.</summary>
    public void SetProperties(NodeProperties properties)
    {
        _nodes[properties.Node].Flags |= TapeFlags.HasProperties;
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
}
