using FactGen.Core.Values;

namespace FactGen.Core.Figures.Comparing;

/// <summary>Whether a printed date agrees with one that is known.</summary>
internal static class DateAgreement
{
    /// <summary>Compares the two.</summary>
    /// <remarks>
    /// True when the value says no more than the print: it has all days that the print surely means, so <c>2023年初</c>
    /// agrees with 2023, and <c>今日</c> with <c>[2024-09-26..]</c>. False when no day that the print can mean is one of
    /// the value's. A value more precise than the print is neither: 2023-11-20 for <c>2023年11月</c>.
    /// </remarks>
    public static bool? Of(DateFigure figure, FactDate value)
    {
        if (figure.Date == value) return true;
        if (figure.Date.Form == FactDateForm.Interval) return figure.Date.End is { } end ? OfPeriod(figure.Date, end, value) : OfSince(figure.Date, value);
        var days = new DayRange(value.EarliestDay, value.LatestDay);
        if (!days.Meets(figure.Limit)) return false;

        // A stretch of time, or several dates at once, are more than the one date that is printed.
        if (value.Form is FactDateForm.Interval or FactDateForm.AllOf) return null;
        return days.Contains(figure.Core) ? true : null;
    }

    /// <summary>Compares start and end. A value that is one date may be any day of the period.</summary>
    private static bool? OfPeriod(FactDate period, FactDate end, FactDate value)
    {
        if (value.Form != FactDateForm.Interval)
            return new DayRange(period.EarliestDay, period.LatestDay).Meets(new(value.EarliestDay, value.LatestDay)) ? null : false;
        var starts = Of(period.Start, value.Start);
        var ends = Of(end, value.End);
        return starts == false || ends == false ? false : starts is null || ends is null ? null : true;
    }

    private static bool? Of(FactDate? printed, FactDate? known) =>
        printed is { } date && known is { } value ? Of(DateFigure.Of(date), value) : null;

    /// <summary>Compares the start: a value may be the start alone, or the time that it begins.</summary>
    private static bool? OfSince(FactDate since, FactDate value)
    {
        if (since.Start is not { } start) return null;
        if (value.Form != FactDateForm.Interval) return Of(DateFigure.Of(start), value);
        var agrees = value.Start is { } known ? Of(DateFigure.Of(start), known) : null;
        return agrees == true && value.LatestBound == FactDateBound.Closed ? null : agrees;
    }
}
