namespace FactGen.Core.Checks.Time;

/// <summary>That one date comes before another.</summary>
/// <param name="from">The earlier.</param>
/// <param name="to">The later.</param>
/// <param name="isStrict">Whether they may not be the same day.</param>
internal sealed class OrderEdge(OrderNode from, OrderNode to, bool isStrict)
{
    /// <summary>The earlier.</summary>
    public OrderNode From => from;

    /// <summary>The later.</summary>
    public OrderNode To => to;

    /// <summary>Whether they may not be the same day.</summary>
    public bool IsStrict => isStrict;

    /// <summary>The exception to the rule that asks for the order, as long as no other rule asks for it without one.</summary>
    public (string Rule, string Key, string Reason)? Excuse { get; set; }

    /// <summary>The first day that is left for the later when the earlier is not before a day.</summary>
    public long Push(long day) => day is long.MinValue or long.MaxValue || !isStrict ? day : day + 1;
}
