using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Comparing;

/// <summary>Dates and instants, compared with each other.</summary>
internal static class Times
{
    /// <summary>The value as a date; null when it is no time.</summary>
    public static FactDate? Of(BoundValue? value) => value switch
    {
        DateValue date => date.Date,
        InstantValue instant => Of(instant.Instant),
        _ => null,
    };

    /// <summary>Whether the first is over before the second begins; null where that depends on the days.</summary>
    public static bool? IsBefore(BoundValue left, BoundValue right)
    {
        if (left is InstantValue first && right is InstantValue second) return first.Instant < second.Instant;
        return Of(left) is { } a && Of(right) is { } b ? a.IsBefore(b) : null;
    }

    /// <summary>Whether an interval ends after a date; null where that depends on the days. One that is open lasts.</summary>
    public static bool? Outlasts(BoundValue interval, BoundValue end)
    {
        if (Of(interval) is not { } span || Of(end) is not { } limit) return null;
        if (span.EarliestEndDay > limit.LatestDay) return true;
        return span.LatestDay <= limit.EarliestEndDay ? false : null;
    }

    /// <summary>Whether the value is an interval.</summary>
    public static bool IsSpan(BoundValue value) => value is DateValue { Date.Form: FactDateForm.Interval };

    /// <summary>Whether the date is one certain day.</summary>
    public static bool IsExact(FactDate date) => date.EarliestDay == date.LatestDay;

    /// <summary>Whether it stands for one day, known or not, without a time of day: only such days can be put in order with others.</summary>
    public static bool IsOneDay(FactDate date) => date.Form is FactDateForm.Date or FactDateForm.OneOf;

    private static FactDate Of(DateTimeOffset instant) =>
        FactDate.Parse(instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
}
