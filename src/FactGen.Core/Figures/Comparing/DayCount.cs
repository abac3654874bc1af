using FactGen.Core.Values;

namespace FactGen.Core.Figures.Comparing;

/// <summary>How many days a length of time can have.</summary>
internal static class DayCount
{
    private const decimal SecondsPerDay = 24 * 60 * 60;

    // A month on the average of the Gregorian calendar has 30.44 days; the bounds hold for one month and, with room, for many.
    private const decimal LeastPerMonth = 30.4m;
    private const decimal MostPerMonth = 30.5m;
    private const decimal RoomOfMonths = 3m;

    /// <summary>The days of a duration.</summary>
    public static AmountRange Of(Duration value)
    {
        var months = Length.Months(value);
        var days = Length.Seconds(value) / SecondsPerDay;
        var room = months == 0 ? 0 : RoomOfMonths;
        return new(Math.Max(0, months * LeastPerMonth - room) + days, months * MostPerMonth + room + days);
    }

    /// <summary>The days that a printed length can mean. It is rounded: a hedged one to its last digit that is not zero.</summary>
    public static AmountRange Of(DurationFigure figure)
    {
        var days = Of(figure.Value);
        var step = figure.Bound == FigureBound.Exact ? figure.Step : figure.CoarseStep;
        var room = step * Length.Of(figure.Unit) * (figure.Unit <= DurationUnit.Month ? MostPerMonth : 1 / SecondsPerDay);
        return figure.Bound switch
        {
            FigureBound.AtLeast or FigureBound.MoreThan => new(days.Least, null),
            FigureBound.AtMost or FigureBound.LessThan => new(null, days.Most),
            FigureBound.Nearly => new(days.Least - room, days.Most),
            _ => new(days.Least - room, days.Most + room),
        };
    }
}
