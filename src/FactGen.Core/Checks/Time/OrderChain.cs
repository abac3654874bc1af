namespace FactGen.Core.Checks.Time;

/// <summary>Finds orders that push a date beyond its latest day.</summary>
internal static class OrderChain
{
    /// <summary>Where a circle is known, a chain shorter than it is looked for so long: dates in a large circle push each other on and on.</summary>
    private const int MostSteps = 1_000_000;

    /// <summary>The shortest chain of orders that does, and is shorter than a circle; null when none is, or is found in time.</summary>
    public static List<OrderEdge>? Shorter(List<OrderNode> nodes, List<OrderEdge> circle) => Find(nodes, circle.Count - 1, MostSteps);

    /// <summary>The shortest chain of orders that does; null when there is none.</summary>
    public static List<OrderEdge>? Shortest(List<OrderNode> nodes) => Find(nodes, nodes.Count, long.MaxValue);

    private static List<OrderEdge>? Find(List<OrderNode> nodes, int most, long steps)
    {
        var earliest = nodes.ToDictionary(static node => node, static node => node.Earliest);
        var chains = new List<Dictionary<OrderNode, OrderEdge>>();
        var moved = nodes;
        for (var length = 1; length <= most && moved.Count > 0 && steps > 0; length++)
        {
            // Only what the step before has moved can move others, and only further than fewer orders do.
            var by = Step(moved, earliest);
            chains.Add(by);
            steps -= moved.Count;
            moved = [.. by.Keys];
            if (moved.Find(node => earliest[node] > node.Latest) is { } end) return Back(end, chains);
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
