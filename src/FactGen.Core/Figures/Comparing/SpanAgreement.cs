using FactGen.Core.Values;

namespace FactGen.Core.Figures.Comparing;

/// <summary>Whether a printed length of time agrees with the time from one date to another.</summary>
internal static class SpanAgreement
{
    /// <summary>Compares the two.</summary>
    /// <remarks>
    /// The dates may be known to the month alone, and the length is rounded, so that agreement is told only where
    /// every day that the dates can be gives the length printed, and disagreement where none does.
    /// </remarks>
    public static bool? Of(DurationFigure figure, FactDate start, FactDate end)
    {
        if (!IsKnown(start) || !IsKnown(end)) return null;
        var longest = end.LatestDay - start.EarliestDay;
        if (longest < 0) return null;
        var span = new AmountRange(Math.Max(0, end.EarliestDay - start.LatestDay), longest);
        var printed = DayCount.Of(figure);
        if (printed.IsApartFrom(span)) return false;
        return printed.Encloses(span) ? true : null;
    }

    private static bool IsKnown(FactDate date) =>
        date.EarliestBound == FactDateBound.Closed && date.LatestBound == FactDateBound.Closed;
}
