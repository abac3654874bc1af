using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Time;

/// <summary>A record's span of time, within a group of which the spans are compared.</summary>
/// <param name="Record">The record.</param>
/// <param name="Time">The span.</param>
/// <param name="Row">The values that it was read from.</param>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end; null when it has none and lasts.</param>
/// <param name="Number">Its number among all, in file order.</param>
internal sealed record SpanRow(FactRecord Record, TimeSpread Time, Found?[] Row, Found Start, Found? End, int Number)
{
    /// <summary>The span as it is written: <c>2018-03 to 2024-03-14</c>.</summary>
    public string Text => End is null ? $"from {Start.Text}" : $"{Start.Text} to {End.Text}";

    /// <summary>Whether two rows were read from the same place, because their paths lead there in several ways.</summary>
    public bool IsSameAs(SpanRow other) => Start.IsSameAs(other.Start) && (End is null ? other.End is null : other.End is not null && End.IsSameAs(other.End));
}
