namespace FactGen.Core.Checks.Time;

/// <summary>Dates that hang together by their order.</summary>
internal sealed class OrderComponent(List<OrderNode> nodes)
{
    /// <summary>Circles are looked for from so many edges; more of them make one contradiction no clearer.</summary>
    private const int MostStarts = 64;

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

    /// <summary>The smallest set of orders that cannot hold together, one behind the other; null when all can.</summary>
    public List<OrderEdge>? Contradiction()
    {
        var circle = Circle();
        if (circle is null && !IsContradictory()) return null;
        return Chain(circle?.Count - 1 ?? nodes.Count) ?? circle;
    }

    /// <summary>Without a circle every date is pushed on by those before it, each once, in topological order.</summary>
    private bool IsContradictory()
    {
        var earliest = nodes.ToDictionary(static node => node, static node => node.Earliest);
        var open = nodes.ToDictionary(static node => node, static node => node.Before.Count);
        var ready = new Queue<OrderNode>(nodes.Where(static node => node.Before.Count == 0));
        while (ready.Count > 0)
        {
            var node = ready.Dequeue();
            if (earliest[node] > node.Latest) return true;
            foreach (var edge in node.After)
            {
                earliest[edge.To] = Math.Max(earliest[edge.To], Push(earliest[node], edge));
                if (--open[edge.To] == 0) ready.Enqueue(edge.To);
            }
        }

        // What is left stands in a circle of days that may all be one; then only chains can tell.
        return open.Values.Any(static count => count > 0);
    }

    /// <summary>The shortest chain of orders, no longer than <paramref name="most"/>, that pushes a date beyond its latest day.</summary>
    private List<OrderEdge>? Chain(int most)
    {
        var reached = nodes.ToDictionary(static node => node, static node => node.Earliest);
        var steps = new List<Dictionary<OrderNode, OrderEdge>>();
        for (var length = 1; length <= most && reached.Count > 0; length++)
        {
            var next = new Dictionary<OrderNode, long>();
            var by = new Dictionary<OrderNode, OrderEdge>();
            foreach (var edge in nodes.Where(reached.ContainsKey).SelectMany(static node => node.After))
            {
                var day = Push(reached[edge.From], edge);
                if (day == long.MinValue || (next.TryGetValue(edge.To, out var known) && known >= day)) continue;
                (next[edge.To], by[edge.To]) = (day, edge);
            }

            steps.Add(by);
            if (nodes.Find(node => next.TryGetValue(node, out var day) && day > node.Latest) is { } end) return Back(end, steps);
            reached = next;
        }

        return null;
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

    /// <summary>The shortest circle with an order in it that forbids the same day.</summary>
    private List<OrderEdge>? Circle()
    {
        List<OrderEdge>? shortest = null;
        foreach (var edge in nodes.SelectMany(static node => node.After).Where(static edge => edge.IsStrict).Take(MostStarts))
        {
            if (WayBack(edge) is { } circle && (shortest is null || circle.Count < shortest.Count)) shortest = circle;
        }

        return shortest;
    }

    private static List<OrderEdge>? WayBack(OrderEdge first)
    {
        var by = new Dictionary<OrderNode, OrderEdge>();
        var open = new Queue<OrderNode>();
        open.Enqueue(first.To);
        while (open.Count > 0)
        {
            var node = open.Dequeue();
            foreach (var edge in node.After)
            {
                if (edge.To == first.To || by.ContainsKey(edge.To)) continue;
                by.Add(edge.To, edge);
                open.Enqueue(edge.To);
            }

            if (!by.ContainsKey(first.From)) continue;
            var circle = new List<OrderEdge>();
            for (var at = first.From; at != first.To; at = by[at].From) circle.Insert(0, by[at]);
            circle.Insert(0, first);
            return circle;
        }

        return null;
    }

    private static long Push(long day, OrderEdge edge) =>
        day is long.MinValue or long.MaxValue ? day : day + edge.Days;
}
