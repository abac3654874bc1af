using FactGen.Core.Values;

namespace FactGen.Core.Figures.Comparing;

/// <summary>A length of time in one unit: months of the calendar, or seconds.</summary>
/// <param name="IsCalendar">Whether it counts months.</param>
/// <param name="Count">How many.</param>
internal readonly record struct Length(bool IsCalendar, decimal Count)
{
    private const int SecondsPerDay = 24 * 60 * 60;

    /// <summary>The length of a duration; null when it has both months and days.</summary>
    public static Length? Of(Duration value)
    {
        var (months, seconds) = (Months(value), Seconds(value));
        if (seconds == 0) return new(true, months);
        return months == 0 ? new(false, seconds) : null;
    }

    /// <summary>One of a unit, in months or seconds.</summary>
    public static decimal Of(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => 12,
        DurationUnit.Month => 1,
        DurationUnit.Week => 7 * SecondsPerDay,
        DurationUnit.Day => SecondsPerDay,
        DurationUnit.Hour => 3600,
        DurationUnit.Minute => 60,
        _ => 1,
    };

    /// <summary>The years and months, in months.</summary>
    public static decimal Months(Duration value) => value.Years * 12 + value.Months;

    /// <summary>All else, in seconds; a day has 24 hours.</summary>
    public static decimal Seconds(Duration value) =>
        (((value.Weeks * 7 + value.Days) * 24 + value.Hours) * 60 + value.Minutes) * 60 + value.Seconds;
}
