using FactGen.Core.Figures.Durations;
using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Figures.Dates;

/// <summary>A date counted back from the source's: <c>9 years ago</c>, <c>三天前</c>.</summary>
internal static class PastDate
{
    /// <summary>More years than this are the number of a year: <c>2023年以前</c> is before 2023.</summary>
    private const int FirstYearNumber = 1000;

    /// <summary>The date; null when the text is no such count.</summary>
    public static FigureReading<DateFigure>? Read(FigureText text, FigureLanguage language, FigureContext context)
    {
        var cursor = new TokenCursor(text, new Tokenizer(text, language, plainDigits: false).Read());
        var reader = new DurationReader(language, cursor);
        if (reader.Read() is not FigureReading<DurationFigure>.Read { Figure: { } length } || !reader.IsPast) return null;
        if (length.Value.Years >= FirstYearNumber) return null;
        if (length.Bound is not (FigureBound.Exact or FigureBound.About) || length.Unit > DurationUnit.Day) return null;
        if (context.Published is not { } published || Back(published, length) is not { } parts) return cursor.Fail<DateFigure>(Reasons.NoPublished);
        if (parts.Year is < 1 or > 9999 || !FactDate.TryParse(parts.Text, out var date)) return cursor.Fail<DateFigure>(Reasons.NoSuchDay);

        // Days are counted; months and years are told in round numbers.
        var isCounted = length.Unit == DurationUnit.Day && length.Bound == FigureBound.Exact;
        return new FigureReading<DateFigure>.Read(isCounted ? DateFigure.Of(date) : PartOfDate.Near(date));
    }

    /// <summary>As precise as the shortest unit: years back a year, months and half years back a month, days back a day.</summary>
    private static CalendarParts? Back(FactDate published, DurationFigure length)
    {
        var value = length.Value;
        if (value.Years != decimal.Truncate(value.Years) || value.Months != decimal.Truncate(value.Months)) return null;
        if (value.Weeks != 0 || value.Days != 0)
        {
            var days = value.Weeks * 7 + value.Days;
            return value.Years == 0 && value.Months == 0 && days == decimal.Truncate(days) && days < int.MaxValue ? CalendarDays.Add(published, -(int)days) : null;
        }

        if (published.Year is not { } year || published.Form is not (FactDateForm.Date or FactDateForm.DateTime)) return null;
        var months = year * 12 - (value.Years * 12 + value.Months);
        if (months is < 12 or > int.MaxValue) return null;
        if (length.Unit == DurationUnit.Year && value.Months == 0) return new((int)months / 12, null, null);
        return published.Month is { } month ? CalendarParts.OfMonths(0, (int)months + month, null) : null;
    }
}
