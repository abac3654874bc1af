using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Time;

/// <summary>A span of time of which start and end may be known roughly: half-open, so that an end touches the next start.</summary>
/// <remarks>In seconds since 0001-01-01, UTC for instants; a day counts as its first second.</remarks>
/// <param name="EarliestStart">The first moment at which it can start.</param>
/// <param name="LatestStart">The last moment at which it can start.</param>
/// <param name="EarliestEnd">The first moment at which it can end; <see cref="long.MaxValue"/> when it lasts.</param>
/// <param name="LatestEnd">The last moment at which it can end.</param>
internal readonly record struct TimeSpread(long EarliestStart, long LatestStart, long EarliestEnd, long LatestEnd)
{
    private const long SecondsPerDay = 24 * 60 * 60;

    /// <summary>Whether some time certainly belongs to it: that from the latest start to the earliest end.</summary>
    public bool HasCore => LatestStart < EarliestEnd;

    /// <summary>Whether it can have any length: it is neither reversed nor empty for certain.</summary>
    public bool CanLast => EarliestStart < LatestEnd;

    /// <summary>The span between two values; null when one of them is absent, and so cannot be compared.</summary>
    /// <param name="start">Where it starts; an interval gives its own start, and its end where no other is given.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isOngoing">Whether a span without an end lasts.</param>
    public static TimeSpread? Between(BoundValue? start, BoundValue? end, bool isOngoing)
    {
        if (start is null) return null;
        var (firstStart, lastStart) = Start(start);
        if (end is not null)
        {
            var (firstEnd, lastEnd) = End(end);
            return new(firstStart, lastStart, firstEnd, lastEnd);
        }

        if (start is DateValue { Date.Form: FactDateForm.Interval })
        {
            var (firstEnd, lastEnd) = End(start);
            return new(firstStart, lastStart, firstEnd, lastEnd);
        }

        return isOngoing ? new(firstStart, lastStart, long.MaxValue, long.MaxValue) : null;
    }

    private static (long First, long Last) Start(BoundValue value) => value switch
    {
        InstantValue instant => (Seconds(instant.Instant), Seconds(instant.Instant)),
        _ => Times.Of(value) is { } date ? (Seconds(date.EarliestDay), Seconds(date.LatestStartDay)) : (long.MinValue, long.MaxValue),
    };

    private static (long First, long Last) End(BoundValue value) => value switch
    {
        InstantValue instant => (Seconds(instant.Instant), Seconds(instant.Instant)),
        _ => Times.Of(value) is { } date ? (Seconds(date.EarliestEndDay), Seconds(date.LatestDay)) : (long.MinValue, long.MaxValue),
    };

    private static long Seconds(DateTimeOffset instant) => instant.UtcTicks / TimeSpan.TicksPerSecond;

    /// <summary>EDTF knows years of more digits than seconds can count; such days are as good as never and forever.</summary>
    private static long Seconds(long day) =>
        day < long.MinValue / SecondsPerDay ? long.MinValue
        : day > long.MaxValue / SecondsPerDay ? long.MaxValue
        : day * SecondsPerDay;
}
