#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>Whether this date, or interval, is over before another begins.</summary>
    /// <remarks>
    /// True when the latest day here is before the earliest there; false when the end here cannot be before the start
    /// there, so the same day is not before; else it depends on the days: null. Two times of day are compared as such.
    /// </remarks>
    /// <param name="other">The other date.</param>
    /// <returns>True or false where that holds for every day that the two can be; else null.</returns>
    public bool? IsBefore(FactDate other)
    {
        if (_day != 0 && other._day != 0)
            return _day < other._day;
        var (a, b) = (Value, other.Value);
        if (Moment.Of(a, b) is { } moments)
            return moments.IsBefore;
        if (a.LatestEnd < b.EarliestStart)
            return true;
        return a.EarliestEnd >= b.LatestStart ? false : null;
    }

    /// <summary>Whether this date, or interval, begins after another is over.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>As <see cref="IsBefore"/>, with the sides exchanged.</returns>
    public bool? IsAfter(FactDate other) => other.IsBefore(this);

    /// <summary>Whether two dates, or intervals, share time.</summary>
    /// <remarks>
    /// Two single dates do if they are the same day; a single date and an interval if the day is not before its start
    /// nor after its end. Two intervals of which one ends on the day the other starts only touch, and do not overlap.
    /// </remarks>
    /// <param name="other">The other date.</param>
    /// <returns>True or false where that holds for every day that the two can be; else null.</returns>
    public bool? Overlaps(FactDate other)
    {
        if (_day != 0 && other._day != 0)
            return _day == other._day;
        var (a, b) = (Value, other.Value);
        if (Moment.Of(a, b) is { } moments)
            return moments.IsSame;
        if (AreApart(a, b) || AreApart(b, a))
            return false;
        if (a.HasGaps || b.HasGaps)
            return HasEndInside(a, b) || HasEndInside(b, a) ? true : null;
        return a.IsOneDay || b.IsOneDay ? Meet(a, b) : Cross(a, b);
    }

    /// <summary>Whether the other date, or interval, lies within this one, start and end included.</summary>
    /// <remarks>
    /// A single date contains no more than its own day, so <c>2023-11</c> contains <c>2023-11-20</c> only if it is that
    /// very day, which is not known: null. Ask an interval, such as <c>2023-11-01/2023-11-30</c>.
    /// </remarks>
    /// <param name="other">The other date.</param>
    /// <returns>True or false where that holds for every day that the two can be; else null.</returns>
    public bool? Contains(FactDate other)
    {
        if (_day != 0 && other._day != 0)
            return _day == other._day;
        var (a, b) = (Value, other.Value);
        if (Moment.Of(a, b) is { } moments)
            return moments.IsSame;
        if (a.EarliestStart > b.LatestStart || b.EarliestEnd > a.LatestEnd)
            return false;
        return a.LatestStart <= b.EarliestStart && b.LatestEnd <= a.EarliestEnd && !a.HasGaps ? true : null;
    }

    /// <summary>Whether the first is certainly over before the second starts, or when it does if both are long.</summary>
    private static bool AreApart(Shape first, Shape second) =>
        first.LatestEnd < second.EarliestStart
        || (first.LatestEnd == second.EarliestStart && first.IsLong && second.IsLong);

    private static bool? Meet(Shape a, Shape b) =>
        a.LatestStart <= b.EarliestEnd && b.LatestStart <= a.EarliestEnd ? true : null;

    private static bool? Cross(Shape a, Shape b) =>
        a.LatestStart < b.EarliestEnd && b.LatestStart < a.EarliestEnd ? true : null;

    /// <summary>Whether the first or the last day of a certainly lies in b; what is between them may be missing.</summary>
    private static bool HasEndInside(Shape a, Shape b) =>
        !b.HasGaps
        && (Covers(b, a.EarliestStart, a.LatestStart) || Covers(b, a.EarliestEnd, a.LatestEnd));

    private static bool Covers(Shape shape, long from, long to) =>
        shape.LatestStart <= from && to <= shape.EarliestEnd;
}
