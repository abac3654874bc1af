using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Time;

/// <summary>Which dates have to come before which, by all rules together.</summary>
/// <remarks>Only what two dates alone leave open stands here: what they decide is fine, or has been told.</remarks>
internal sealed class OrderGraph
{
    private readonly Dictionary<(PlacedEntry Place, int Ordinal), OrderNode> _nodes = [];
    private readonly HashSet<(OrderNode From, OrderNode To, bool IsStrict)> _edges = [];

    /// <summary>The dates, in the order in which they were met.</summary>
    public List<OrderNode> Nodes { get; } = [];

    /// <summary>Adds that one comes before the other; instants, times of day and spans cannot be put into days and are left out.</summary>
    public void Add(Precedence order)
    {
        if (!IsDay(order.Earlier) || !IsDay(order.Later)) return;
        var (from, to) = (NodeOf(order.Earlier), NodeOf(order.Later));
        if (!_edges.Add((from, to, order.IsStrict))) return;
        var edge = new OrderEdge(from, to, order.IsStrict);
        from.After.Add(edge);
        to.Before.Add(edge);
    }

    private static bool IsDay(Found value) => value.Value is DateValue date && Times.IsOneDay(date.Date);

    private OrderNode NodeOf(Found value)
    {
        var place = (value.Field.Place, value.Value.Ordinal);
        if (_nodes.TryGetValue(place, out var node)) return node;
        _nodes.Add(place, node = new(value, Nodes.Count));
        Nodes.Add(node);
        return node;
    }
}
