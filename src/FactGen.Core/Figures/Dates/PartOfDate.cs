using FactGen.Core.Values;

namespace FactGen.Core.Figures.Dates;

/// <summary>The days of a part of a year or month. Parts have no sharp borders: what is surely meant, and what can be.</summary>
internal static class PartOfDate
{
    /// <summary>A part of a date of year or month precision.</summary>
    public static DateFigure Of(FactDate date, DatePart part)
    {
        var isMonth = date.Precision == FactDatePrecision.Month;
        var (core, limit) = isMonth ? OfMonth(part) : OfYear(part);
        return new(date, Days(date, core, isMonth), Days(date, limit, isMonth), Word(part));
    }

    /// <summary>A date that is only near: the one before it and the one after it can be meant too.</summary>
    public static DateFigure Near(FactDate date)
    {
        var days = new DayRange(date.EarliestDay, date.LatestDay);
        var length = days.Last - days.First + 1;
        var near = FactDate.TryParse(date + "~", out var marked) ? marked : date;
        return new(near, days, new(days.First - length, days.Last + length));
    }

    /// <summary>From and to, in months of the year.</summary>
    private static ((int From, int To) Core, (int From, int To) Limit) OfYear(DatePart part) => part switch
    {
        DatePart.Early => ((1, 3), (1, 6)),
        DatePart.Middle => ((5, 8), (4, 9)),
        DatePart.Late => ((10, 12), (7, 12)),
        _ => ((12, 12), (10, 12)),
    };

    /// <summary>From and to, in days of the month; 31 is the last.</summary>
    private static ((int From, int To) Core, (int From, int To) Limit) OfMonth(DatePart part) => part switch
    {
        DatePart.Early => ((1, 10), (1, 15)),
        DatePart.Middle => ((11, 20), (6, 25)),
        DatePart.FirstThird => ((1, 10), (1, 10)),
        DatePart.SecondThird => ((11, 20), (11, 20)),
        DatePart.LastThird => ((21, 31), (21, 31)),
        DatePart.Late => ((21, 31), (16, 31)),
        _ => ((26, 31), (16, 31)),
    };

    private static DayRange Days(FactDate date, (int From, int To) part, bool isMonth)
    {
        if (isMonth) return new(date.EarliestDay + part.From - 1, Math.Min(date.LatestDay, date.EarliestDay + part.To - 1));
        var year = (int)date.Year!.Value;
        return new(
            FactDate.Parse(new CalendarParts(year, part.From, null).Text).EarliestDay,
            FactDate.Parse(new CalendarParts(year, part.To, null).Text).LatestDay);
    }

    private static string Word(DatePart part) => part switch
    {
        DatePart.Early => "early",
        DatePart.Middle => "mid",
        DatePart.Late => "late",
        DatePart.End => "end of",
        DatePart.FirstThird => "first ten days of",
        DatePart.SecondThird => "second ten days of",
        _ => "last days of",
    };
}
