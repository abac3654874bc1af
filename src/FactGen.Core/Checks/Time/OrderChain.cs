namespace FactGen.Core.Checks.Time;

/// <summary>Finds orders that push a date beyond its latest day.</summary>
internal static class OrderChain
{
    /// <summary>The shortest chain of orders, no longer than <paramref name="most"/>, that does; null when there is none.</summary>
    public static List<OrderEdge>? Shortest(List<OrderNode> nodes, int most)
    {
        var earliest = nodes.ToDictionary(static node => node, static node => node.Earliest);
        var steps = new List<Dictionary<OrderNode, OrderEdge>>();
        var moved = nodes;
        for (var length = 1; length <= most && moved.Count > 0; length++)
        {
            // Only what the step before has moved can move others, and only further than fewer orders do.
            var by = Step(moved, earliest);
            steps.Add(by);
            moved = [.. by.Keys];
            if (moved.Find(node => earliest[node] > node.Latest) is { } end) return Back(end, steps);
        }

        return null;
    }

    private static Dictionary<OrderNode, OrderEdge> Step(List<OrderNode> moved, Dictionary<OrderNode, long> earliest)
    {
        var by = new Dictionary<OrderNode, OrderEdge>();
        var days = moved.ConvertAll(node => earliest[node]);
        for (var i = 0; i < moved.Count; i++)
        {
            foreach (var edge in moved[i].After)
            {
                if (edge.Push(days[i]) <= earliest[edge.To]) continue;
                (earliest[edge.To], by[edge.To]) = (edge.Push(days[i]), edge);
            }
        }

        return by;
    }

    private static List<OrderEdge> Back(OrderNode end, List<Dictionary<OrderNode, OrderEdge>> steps)
    {
        var chain = new List<OrderEdge>();
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            chain.Insert(0, steps[i][end]);
            end = chain[0].From;
        }

        return chain;
    }
}
