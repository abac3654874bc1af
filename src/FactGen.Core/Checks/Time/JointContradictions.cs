using System.Globalization;
using System.Text;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Time;

/// <summary>Finds dates that any two of the rules allow, and all of them together do not (FACT2007).</summary>
internal sealed class JointContradictions : ICheck
{
    /// <summary>So many orders are named from the beginning, and the last; the others have their places.</summary>
    private const int MostNamed = 12;

    /// <summary>Runs after the rules, which say what has to come before what.</summary>
    public void Run(CheckContext context)
    {
        UseExceptions(context);
        foreach (var component in OrderComponent.Of(context.Order))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (component.Contradiction() is not { } orders) continue;
            var nodes = orders.Select(static order => order.From).Append(orders[orders.Count - 1].To).Distinct().ToList();
            if (!context.Order.IsTold(nodes)) context.Report(Broken(nodes, orders));
        }
    }

    /// <summary>An exception to a rule takes back the order that it asks for, and is needed where that order contradicts others.</summary>
    private static void UseExceptions(CheckContext context)
    {
        foreach (var component in OrderComponent.Of(context.Order))
        {
            var excused = component.Orders.Where(static order => order.Excuse is not null).ToList();
            if (excused.Count == 0 || component.Contradiction() is not { } orders) continue;

            // Whether one that does not stand in the smallest contradiction is needed shows when that is mended.
            var needed = orders.Exists(static order => order.Excuse is not null) ? orders.Where(static order => order.Excuse is not null) : excused;
            foreach (var order in needed) context.Exceptions[order.Excuse!.Value] = true;
        }

        context.Order.DropExcused();
    }

    private static Violation Broken(List<OrderNode> nodes, List<OrderEdge> orders)
    {
        var last = nodes[nodes.Count - 1];
        return new(FindingIds.JointContradiction, last.Value.Spot, nodes.Count.ToString(CultureInfo.InvariantCulture), Text(orders))
        {
            Others = [.. nodes.Take(nodes.Count - 1).Select(static node => node.Value.Spot)],
            Records = [.. nodes.Select(static node => node.Value.Record)],
        };
    }

    private static string Text(List<OrderEdge> orders)
    {
        var text = new StringBuilder(Name(orders[0].From));
        for (var i = 0; i < orders.Count; i++)
        {
            if (i >= MostNamed && i < orders.Count - 1) continue;
            if (i > MostNamed) text.Append(" …");
            text.Append(orders[i].IsStrict ? " < " : " ≤ ").Append(Name(orders[i].To));
        }

        return text.ToString();
    }

    private static string Name(OrderNode node) => $"{node.Value.NameAndText} of {node.Value.Record.Label}";
}
