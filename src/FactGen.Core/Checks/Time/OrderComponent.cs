namespace FactGen.Core.Checks.Time;

/// <summary>Dates that hang together by their order.</summary>
internal sealed class OrderComponent(List<OrderNode> nodes)
{
    /// <summary>The parts of a graph that do not hang together.</summary>
    public static IEnumerable<OrderComponent> Of(OrderGraph graph)
    {
        var seen = new HashSet<OrderNode>();
        foreach (var start in graph.Nodes)
        {
            if (!seen.Add(start)) continue;
            List<OrderNode> nodes = [start];
            for (var i = 0; i < nodes.Count; i++)
            {
                foreach (var other in nodes[i].After.Select(static edge => edge.To).Concat(nodes[i].Before.Select(static edge => edge.From)))
                {
                    if (seen.Add(other)) nodes.Add(other);
                }
            }

            yield return new(nodes);
        }
    }

    /// <summary>Every order among its dates.</summary>
    public IEnumerable<OrderEdge> Orders => nodes.SelectMany(static node => node.After);

    /// <summary>The smallest set of orders that cannot hold together, one behind the other; null when all can.</summary>
    public List<OrderEdge>? Contradiction()
    {
        var groups = OrderGroup.Of(nodes);
        if (OrderCircle.Shortest(nodes, groups) is { } circle) return OrderChain.Shorter(nodes, circle) ?? circle;
        return OrderGroup.CanAllBe(groups.Values.Distinct()) ? null : OrderChain.Shortest(nodes);
    }
}
