#nullable enable
using CalendarDay = System.DateTime;

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>The first day that the date can be, or on which the interval can start.</summary>
    /// <remarks>
    /// Null when there is none (see <see cref="EarliestBound"/>) and when it lies outside the years 1 to 9999.
    /// Qualifiers do not move it: <c>1984~</c> has the bounds of <c>1984</c>.
    /// </remarks>
    public CalendarDay? Earliest => InCalendar(EarliestDay);

    /// <summary>The last day that the date can be, or on which the interval can end.</summary>
    /// <remarks>
    /// Null when there is none (see <see cref="LatestBound"/>) and when it lies outside the years 1 to 9999.
    /// Qualifiers do not move it: <c>1984~</c> has the bounds of <c>1984</c>.
    /// </remarks>
    public CalendarDay? Latest => InCalendar(LatestDay);

    /// <summary>Whether there is an earliest day; closed too where it lies outside the years 1 to 9999.</summary>
    public FactDateBound EarliestBound => BoundOf(EarliestDay, _shape is { HasOpenStart: true });

    /// <summary>Whether there is a latest day; closed too where it lies outside the years 1 to 9999.</summary>
    public FactDateBound LatestBound => BoundOf(LatestDay, _shape is { HasOpenEnd: true });

    /// <summary>The first day of all, in days since 0001-01-01; <see cref="long.MinValue"/> when there is none.</summary>
    internal long EarliestDay => _day == 0 ? Value.EarliestStart : _day - 1;

    /// <summary>The last day that the start can be; for a single date the last day that it can be.</summary>
    internal long LatestStartDay => _day == 0 ? Value.LatestStart : _day - 1;

    /// <summary>The first day that the end can be; for a single date the first day that it can be.</summary>
    internal long EarliestEndDay => _day == 0 ? Value.EarliestEnd : _day - 1;

    /// <summary>The last day of all, in days since 0001-01-01; <see cref="long.MaxValue"/> when there is none.</summary>
    internal long LatestDay => _day == 0 ? Value.LatestEnd : _day - 1;

    private static FactDateBound BoundOf(long day, bool isOpen)
    {
        if (day is not (Calendar.Never or Calendar.Forever))
            return FactDateBound.Closed;
        return isOpen ? FactDateBound.Open : FactDateBound.Unknown;
    }

    private static CalendarDay? InCalendar(long day)
    {
        if (day < 0 || day > Calendar.LastDayOfYear9999)
            return null;
#if FACTGEN_DATEONLY
        return global::System.DateOnly.FromDayNumber((int)day);
#else
        return new global::System.DateTime(day * global::System.TimeSpan.TicksPerDay);
#endif
    }
}
