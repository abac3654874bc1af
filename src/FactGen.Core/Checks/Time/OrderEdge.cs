namespace FactGen.Core.Checks.Time;

/// <summary>That one date comes before another.</summary>
/// <param name="From">The earlier.</param>
/// <param name="To">The later.</param>
/// <param name="IsStrict">Whether they may not be the same day.</param>
internal sealed record OrderEdge(OrderNode From, OrderNode To, bool IsStrict)
{
    /// <summary>How many days the later is after the earlier at least.</summary>
    public int Days => IsStrict ? 1 : 0;
}
