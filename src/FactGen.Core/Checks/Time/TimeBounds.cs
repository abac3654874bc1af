using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Time;

/// <summary>The time of a record within which something lies; an absent bound is none.</summary>
/// <param name="Record">The record.</param>
/// <param name="Start">Its first day, if it is given.</param>
/// <param name="End">Its last day, if it is given.</param>
internal sealed record TimeBounds(FactRecord Record, Found? Start, Found? End)
{
    /// <summary>Whether a point lies before the start; null where that depends on the days.</summary>
    public bool? Precedes(Found point) => Start is null ? false : Times.IsBefore(point.Value, Start.Value);

    /// <summary>Whether a point lies after the end, or a span is not over by then; null where that depends on the days.</summary>
    public bool? Follows(Found point, bool isSpan)
    {
        if (End is null) return false;
        return isSpan ? Times.Outlasts(point.Value, End.Value) : Times.IsBefore(End.Value, point.Value);
    }

    /// <summary>Whether a point or span certainly lies neither before the start nor after the end.</summary>
    public bool Surrounds(Found point, bool isSpan) => Precedes(point) == false && Follows(point, isSpan) == false;
}
