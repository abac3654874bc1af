namespace FactGen.Core.Checks.Time;

/// <summary>Finds groups of dates by Tarjan's algorithm, without recursion: chains may be long.</summary>
internal sealed class OrderSearch
{
    private readonly Dictionary<OrderNode, int> _numbers = [];
    private readonly Dictionary<OrderNode, int> _lows = [];
    private readonly Stack<OrderNode> _open = new();
    private readonly Stack<(OrderNode Node, int Next)> _way = new();

    /// <summary>The groups found so far, each in the order in which it was closed.</summary>
    public Dictionary<OrderNode, OrderGroup> Groups { get; } = [];

    /// <summary>Goes on from a date as far as its orders lead.</summary>
    public void From(OrderNode start)
    {
        if (_numbers.ContainsKey(start)) return;
        Enter(start);
        while (_way.Count > 0)
        {
            var (node, next) = _way.Pop();
            if (next < node.After.Count)
            {
                _way.Push((node, next + 1));
                Visit(node, node.After[next].To);
                continue;
            }

            if (_lows[node] == _numbers[node]) Close(node);
            if (_way.Count > 0) Lower(_way.Peek().Node, _lows[node]);
        }
    }

    private void Enter(OrderNode node)
    {
        _numbers.Add(node, _numbers.Count);
        _lows.Add(node, _numbers[node]);
        _open.Push(node);
        _way.Push((node, 0));
    }

    private void Visit(OrderNode node, OrderNode other)
    {
        if (!_numbers.TryGetValue(other, out var number)) Enter(other);
        else if (!Groups.ContainsKey(other)) Lower(node, number);
    }

    private void Lower(OrderNode node, int low) => _lows[node] = Math.Min(_lows[node], low);

    private void Close(OrderNode node)
    {
        var group = new OrderGroup();
        OrderNode member;
        do
        {
            member = _open.Pop();
            group.Add(member);
            Groups.Add(member, group);
        }
        while (member != node);
    }
}
