using FactGen.Core.Values;

namespace FactGen.Core.Figures.Dates;

/// <summary>Arithmetic on days of the calendar.</summary>
internal static class CalendarDays
{
    private const long LastDay = 3652058;

    /// <summary>The day so many days after a date; null when the date is no single day. A date of less precision is its own today.</summary>
    public static CalendarParts? Add(FactDate date, int days)
    {
        if (date.EarliestDay == date.LatestDay) return Of(date.EarliestDay + days);
        return days == 0 && date.Year is >= 1 and <= 9999 && date.Season is null ? new((int)date.Year.Value, date.Month, null) : null;
    }

    /// <summary>The day of that number, counted from 0001-01-01; null outside the years 1 to 9999.</summary>
    public static CalendarParts? Of(long day)
    {
        if (day is < 0 or > LastDay) return null;
        var date = new DateTime(day * TimeSpan.TicksPerDay);
        return new(date.Year, date.Month, date.Day);
    }

    /// <summary>The day of the week of a date that is one day, 1 to 7, Monday first; 0 for others.</summary>
    public static int Weekday(FactDate date) => date.EarliestDay == date.LatestDay ? (int)(date.EarliestDay % 7) + 1 : 0;
}
