using FactGen.Core.Values;

namespace FactGen.Core.Figures.Comparing;

/// <summary>Whether a printed length of time agrees with one that is known.</summary>
internal static class DurationAgreement
{
    /// <summary>Compares the two.</summary>
    /// <remarks>
    /// Lengths of time are told in round numbers without a word: what differs by less than one unit of the last digit
    /// printed is neither agreement nor disagreement.
    /// </remarks>
    public static bool? Of(DurationFigure figure, Duration value)
    {
        if (Length.Of(figure.Value) is not { } printed || Length.Of(value) is not { } known || printed.IsCalendar != known.IsCalendar)
            return OfMixed(figure, value);
        var bound = figure.Bound.Inclusive();
        var exact = new AmountRange(known.Count, known.Count);
        var unit = Length.Of(figure.Unit);
        if (AmountRange.Of(printed.Count, bound, figure.Step * unit).Encloses(exact)) return true;
        var isApart = AmountRange.Of(printed.Count, bound, figure.CoarseStep * unit).IsApartFrom(exact);
        return isApart && !IsRounded(figure.Bound, known.Count - printed.Count, figure.Step * unit) ? false : null;
    }

    private static bool IsRounded(FigureBound bound, decimal difference, decimal step) =>
        bound is FigureBound.Exact or FigureBound.About or FigureBound.Nearly && Math.Abs(difference) < step;

    /// <summary>Compares days with months: as many days as the months can have at most and at least.</summary>
    private static bool? OfMixed(DurationFigure figure, Duration value) =>
        DayCount.Of(figure).IsApartFrom(DayCount.Of(value)) ? false : null;
}
