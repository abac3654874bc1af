using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Time;

/// <summary>A date that has to come before or after others.</summary>
/// <param name="value">Where it stands.</param>
/// <param name="number">Its number in the order in which dates were met.</param>
internal sealed class OrderNode(Found value, int number)
{
    /// <summary>Where it stands.</summary>
    public Found Value => value;

    /// <summary>Its number.</summary>
    public int Number => number;

    /// <summary>The first day that it can be; <see cref="long.MinValue"/> when there is none.</summary>
    public long Earliest { get; } = Date(value).EarliestDay;

    /// <summary>The last day that it can be; <see cref="long.MaxValue"/> when there is none.</summary>
    public long Latest { get; } = Date(value).LatestDay;

    /// <summary>The dates that have to come after it.</summary>
    public List<OrderEdge> After { get; } = [];

    /// <summary>The dates that have to come before it.</summary>
    public List<OrderEdge> Before { get; } = [];

    private static FactDate Date(Found value) => Times.Of(value.Value) ?? default;
}
