using FactGen.Core.Figures.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Figures.Dates;

/// <summary>Makes a date of its parts and of what is known of the source.</summary>
internal sealed class DateResolver(DateParts parts, FigureContext context, TokenCursor cursor)
{
    /// <summary>The date; ambiguous where two years are as likely.</summary>
    public FigureReading<DateFigure> Resolve()
    {
        if (parts.IsEmpty || parts.Era is not null) return Fail(Reasons.NoDate);
        if (!IsCoherent()) return Fail(parts.Day is not null ? Reasons.IncompleteDate : Reasons.SeveralDates);
        if (Candidates() is not { } candidates) return Fail(Reasons.NoPublished);
        var dates = candidates.Select(Date).Where(static date => date is not null).Select(static date => date!.Value).ToList();
        if (dates.Count == 0) return Fail(Reasons.NoSuchDay);
        if (parts.Weekday is { } weekday) dates.RemoveAll(date => CalendarDays.Weekday(date) != weekday);
        if (dates.Count == 0) return Fail(Reasons.WrongWeekday);
        var figures = dates.Select(Figure).ToEquatableArray();
        return figures.Count == 1
            ? new FigureReading<DateFigure>.Read(figures[0])
            : new FigureReading<DateFigure>.Ambiguous(figures, Reasons.OpenYear);
    }

    private FigureReading<DateFigure> Fail(string reason) => cursor.Fail<DateFigure>(reason);

    /// <summary>Whether the parts can be of one date: no day without a month, no month beside a season.</summary>
    private bool IsCoherent()
    {
        var hasMonth = parts.Month is not null || parts.RelativeMonth is not null;
        if (parts.RelativeDay is not null)
            return !hasMonth && (parts.Year ?? parts.Day ?? parts.Season ?? parts.RelativeYear ?? parts.Direction) is null && parts.Part == DatePart.None;
        if (parts.Day is not null && !hasMonth) return false;
        if (parts.Weekday is not null && parts.Day is null) return false;
        if (parts.Year is not null && (parts.RelativeYear ?? parts.RelativeMonth ?? parts.Direction) is not null) return false;
        if (parts.RelativeMonth is not null && (parts.Month ?? parts.RelativeYear ?? parts.Direction) is not null) return false;
        if (parts.Direction is not null && (parts.Month is null || parts.RelativeYear is not null)) return false;
        if (parts.Season is not null && (hasMonth || parts.Part != DatePart.None)) return false;
        if (parts.Part != DatePart.None && (parts.Day is not null || (IsOfMonth(parts.Part) && !hasMonth))) return false;
        return !parts.IsDecade || (!hasMonth && parts.Season is null && parts.Part == DatePart.None);
    }

    private static bool IsOfMonth(DatePart part) => part is DatePart.FirstThird or DatePart.SecondThird or DatePart.LastThird;

    /// <summary>The years, months and days that can be meant, the likeliest first; null when the source's date is needed and missing.</summary>
    private IReadOnlyList<CalendarParts>? Candidates()
    {
        if (parts.Year is { } year) return [new(year, parts.Month, parts.Day)];
        if (context.Published is not { } published) return null;
        if (parts.RelativeDay is { } days) return CalendarDays.Add(published, days) is { } day ? [day] : null;
        if (published.Year is not (>= 1 and <= 9999) || published.Form is not (FactDateForm.Date or FactDateForm.DateTime)) return null;
        var thisYear = (int)published.Year.Value;
        if (parts.RelativeYear is { } years) return [new(thisYear + years, parts.Month, parts.Day)];
        if (parts.RelativeMonth is { } months)
            return published.Month is { } from ? [CalendarParts.OfMonths(thisYear, from + months, parts.Day)] : null;
        if (parts.Month is not { } month) return [new(thisYear, null, null)];
        return [.. NearestYear.Of(month, parts.Direction, thisYear, published.Month).Select(nearest => new CalendarParts(nearest, month, parts.Day))];
    }

    private FactDate? Date(CalendarParts candidate)
    {
        var text = candidate.Text;
        if (parts.IsDecade) text = text.Substring(0, 3) + "X";
        if (parts.Season is { } season) text += $"-{season}";
        return candidate.Year is >= 1 and <= 9999 && FactDate.TryParse(text, out var date) ? date : null;
    }

    private DateFigure Figure(FactDate date)
    {
        if (parts.IsSince && FactDate.TryParse(date + "/..", out var since)) return DateFigure.Of(since);
        if (parts.Part != DatePart.None) return PartOfDate.Of(date, parts.Part);
        return parts.IsAbout ? PartOfDate.Near(date) : DateFigure.Of(date);
    }
}
