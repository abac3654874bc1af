namespace FactGen.Core.Checks.Time;

/// <summary>Dates each of which comes before each other by some way round: without an order that forbids it, all one day.</summary>
internal sealed class OrderGroup
{
    private readonly List<OrderNode> _nodes = [];

    /// <summary>The group of each date, in the order of Tarjan's algorithm: a group comes after all that its dates come before.</summary>
    public static Dictionary<OrderNode, OrderGroup> Of(List<OrderNode> nodes)
    {
        var search = new OrderSearch();
        foreach (var node in nodes) search.From(node);
        return search.Groups;
    }

    /// <summary>Whether there are days for all groups, none of which has an order within that forbids the same day.</summary>
    /// <param name="groups">As <see cref="Of"/> gives them.</param>
    public static bool CanAllBe(IEnumerable<OrderGroup> groups)
    {
        var earliest = new Dictionary<OrderNode, long>();
        foreach (var group in groups.Reverse())
        {
            var first = group._nodes.Max(node => earliest.TryGetValue(node, out var pushed) ? Math.Max(pushed, node.Earliest) : node.Earliest);
            if (first > group._nodes.Min(static node => node.Latest)) return false;
            foreach (var edge in group._nodes.SelectMany(static node => node.After))
            {
                var day = edge.Push(first);
                if (!earliest.TryGetValue(edge.To, out var known) || known < day) earliest[edge.To] = day;
            }
        }

        return true;
    }

    /// <summary>Takes a date in.</summary>
    public void Add(OrderNode node) => _nodes.Add(node);
}
