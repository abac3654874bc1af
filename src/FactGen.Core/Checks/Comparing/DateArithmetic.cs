using FactGen.Core.Values;

namespace FactGen.Core.Checks.Comparing;

/// <summary>Days plus durations, in days since 0001-01-01.</summary>
internal static class DateArithmetic
{
    private const long LastDay = 3652058;
    private const int SecondsPerDay = 24 * 60 * 60;
    private const int MostMonths = 120_000;

    /// <summary>The day a duration after another; a broken month or day counts whole when <paramref name="roundUp"/>, else not at all.</summary>
    /// <returns>Null when the day, or the result, lies outside the years 1 to 9999.</returns>
    public static long? Add(long day, Duration duration, bool roundUp)
    {
        if (day < 0 || day > LastDay) return null;
        var months = (duration.Years * 12) + duration.Months;
        var days = (duration.Weeks * 7) + duration.Days + (((((duration.Hours * 60) + duration.Minutes) * 60) + duration.Seconds) / SecondsPerDay);
        var wholeMonths = Round(months, roundUp);
        var wholeDays = Round(days, roundUp);
        if (wholeMonths > MostMonths || wholeDays > LastDay) return null;
        var date = new DateTime(day * TimeSpan.TicksPerDay);
        var months9999 = ((9999 - date.Year) * 12) + (12 - date.Month);
        if (wholeMonths > months9999) return null;
        var result = (date.AddMonths((int)wholeMonths).Ticks / TimeSpan.TicksPerDay) + (long)wholeDays;
        return result > LastDay ? null : result;
    }

    private static decimal Round(decimal number, bool up) => up ? decimal.Ceiling(number) : decimal.Floor(number);
}
