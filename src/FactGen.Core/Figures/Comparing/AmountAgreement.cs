using FactGen.Core.Figures.Numbers;
using FactGen.Core.Values;

namespace FactGen.Core.Figures.Comparing;

/// <summary>Whether a printed amount agrees with one that is known.</summary>
internal static class AmountAgreement
{
    /// <summary>Compares with an amount that may itself be a bound.</summary>
    /// <remarks>
    /// Two bounds of one sort must be the same amount: <c>超过41亿</c> is at least 4,100,000,000. Else the print and the
    /// value only must not exclude each other.
    /// </remarks>
    public static bool? Of(NumberFigure figure, Money value)
    {
        switch (figure.Bound, value.Bound)
        {
            case (_, MoneyBound.Exact):
                return Of(figure, new AmountRange(value.Amount, value.Amount));
            case (FigureBound.About or FigureBound.Nearly, MoneyBound.About):
                return Of(figure with { Bound = FigureBound.About }, new AmountRange(value.Amount, value.Amount));
            case (FigureBound.AtLeast or FigureBound.MoreThan, MoneyBound.AtLeast):
            case (FigureBound.AtMost or FigureBound.LessThan or FigureBound.Nearly, MoneyBound.AtMost):
                return figure.Value == value.Amount;
            default:
                return Range(figure, figure.CoarseStep).IsApartFrom(Range(value)) ? false : null;
        }
    }

    /// <summary>Compares with a plain number, which cannot say that it is a bound.</summary>
    /// <remarks><c>5%</c> agrees with 5 and with 0.05: which of the two a field holds is not declared.</remarks>
    public static bool? Of(NumberFigure figure, decimal value)
    {
        var inclusive = figure with { Bound = figure.Bound.Inclusive() };
        var agrees = Of(inclusive, new AmountRange(value, value));
        if (!figure.IsPercent || agrees == true) return agrees;
        var asPart = Of(inclusive.Times(0.01m), new AmountRange(value, value));
        return asPart == true ? true : agrees is null || asPart is null ? null : false;
    }

    /// <summary>Compares with an amount.</summary>
    /// <remarks>
    /// <c>约4.5亿</c> agrees with 445 to 455 million. <c>约40亿</c> surely agrees with what rounds to it by the last digit
    /// printed; whether it does by its last digit that is not zero cannot be said.
    /// </remarks>
    public static bool? Of(NumberFigure figure, AmountRange value)
    {
        if (figure.Until is null && Range(figure, figure.Step).Encloses(value)) return true;
        return Range(figure, figure.CoarseStep).IsApartFrom(value) ? false : null;
    }

    /// <summary>What a figure can mean; of a printed range that is all of it.</summary>
    private static AmountRange Range(NumberFigure figure, decimal step)
    {
        var first = AmountRange.Of(figure.Value, figure.Bound, step);
        return figure.Until is { } until ? first with { Most = AmountRange.Of(until, figure.Bound, step).Most } : first;
    }

    private static AmountRange Range(Money value) => value.Bound switch
    {
        MoneyBound.AtLeast => new(value.Amount, null),
        MoneyBound.AtMost => new(null, value.Amount),
        _ => AmountRange.Of(value.Amount, FigureBound.About, Magnitude.LastPlace(value.Amount)),
    };
}
