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
    private readonly Dictionary<(OrderNode From, OrderNode To, bool IsStrict), OrderEdge> _edges = [];
    private readonly HashSet<((PlacedEntry Place, int Ordinal) From, (PlacedEntry Place, int Ordinal) To)> _told = [];

    /// <summary>The dates, in the order in which they were met.</summary>
    public List<OrderNode> Nodes { get; } = [];

    /// <summary>Takes in the order that a violation is about: as an edge while it is only possible, as told when it is certain.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="excuse">The exception to its rule that its record is, if it is one.</param>
    public void Note(Violation violation, (string Rule, string Key, string Reason)? excuse = null)
    {
        if (violation.Order is not { } order) return;
        if (violation.IsCertain) _told.Add((KeyOf(order.Earlier), KeyOf(order.Later)));
        else Add(order, excuse);
    }

    /// <summary>Takes out the orders that only rules with an exception ask for.</summary>
    public void DropExcused()
    {
        foreach (var node in Nodes)
        {
            node.After.RemoveAll(static edge => edge.Excuse is not null);
            node.Before.RemoveAll(static edge => edge.Excuse is not null);
        }
    }

    /// <summary>Whether two of the dates contradict each other alone, which has been told: then nothing is new in what more of them make of it.</summary>
    public bool IsTold(IReadOnlyCollection<OrderNode> nodes) =>
        _told.Count > 0 && nodes.Any(from => nodes.Any(to => _told.Contains((KeyOf(from.Value), KeyOf(to.Value)))));

    /// <summary>Instants, times of day and spans cannot be put into days and are left out.</summary>
    private void Add(Precedence order, (string Rule, string Key, string Reason)? excuse)
    {
        if (!IsDay(order.Earlier) || !IsDay(order.Later)) return;
        var (from, to) = (NodeOf(order.Earlier), NodeOf(order.Later));
        if (_edges.TryGetValue((from, to, order.IsStrict), out var known))
        {
            known.Excuse = excuse is null ? null : known.Excuse;
            return;
        }

        var edge = new OrderEdge(from, to, order.IsStrict) { Excuse = excuse };
        _edges.Add((from, to, order.IsStrict), edge);
        from.After.Add(edge);
        to.Before.Add(edge);
    }

    private static bool IsDay(Found value) => value.Value is DateValue date && Times.IsOneDay(date.Date);

    private static (PlacedEntry Place, int Ordinal) KeyOf(Found value) => (value.Field.Place, value.Value.Ordinal);

    private OrderNode NodeOf(Found value)
    {
        if (_nodes.TryGetValue(KeyOf(value), out var node)) return node;
        _nodes.Add(KeyOf(value), node = new(value, Nodes.Count));
        Nodes.Add(node);
        return node;
    }
}
