namespace FactGen.Core.Checks.Time;

/// <summary>Finds orders that lead back to where they began.</summary>
internal static class OrderCircle
{
    /// <summary>So many orders are followed in search of a shorter circle; where that is not enough, one found is told.</summary>
    private const int MostSteps = 1_000_000;

    /// <summary>The shortest circle with an order in it that forbids the same day; null when there is none.</summary>
    public static List<OrderEdge>? Shortest(List<OrderNode> nodes, Dictionary<OrderNode, OrderGroup> groups)
    {
        List<OrderEdge>? shortest = null;
        var steps = 0;

        // An order within a group is one of a circle, and no other is.
        foreach (var edge in nodes.SelectMany(static node => node.After).Where(edge => edge.IsStrict && groups[edge.From] == groups[edge.To]))
        {
            if (WayBack(edge, groups, shortest?.Count ?? int.MaxValue, ref steps) is { } circle) shortest = circle;
            if (steps > MostSteps) break;
        }

        return shortest;
    }

    /// <summary>The circle that an order begins, when it is shorter than another.</summary>
    private static List<OrderEdge>? WayBack(OrderEdge first, Dictionary<OrderNode, OrderGroup> groups, int most, ref int steps)
    {
        var by = new Dictionary<OrderNode, OrderEdge>();
        List<OrderNode> open = [first.To];
        for (var length = 1; open.Count > 0 && length < most; length++)
        {
            if (first.To == first.From || by.ContainsKey(first.From)) return Circle(first, by);
            var next = new List<OrderNode>();
            foreach (var edge in open.SelectMany(static node => node.After))
            {
                steps++;
                if (edge.To == first.To || groups[edge.To] != groups[first.To] || by.ContainsKey(edge.To)) continue;
                by.Add(edge.To, edge);
                next.Add(edge.To);
            }

            open = next;
        }

        return null;
    }

    private static List<OrderEdge> Circle(OrderEdge first, Dictionary<OrderNode, OrderEdge> by)
    {
        var circle = new List<OrderEdge>();
        for (var at = first.From; at != first.To; at = by[at].From) circle.Insert(0, by[at]);
        circle.Insert(0, first);
        return circle;
    }
}
