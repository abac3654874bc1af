using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Figures.Dates;

/// <summary>Reads two dates as the ends of a period: <c>2018–2020</c>, <c>2023年9月至2024年3月</c>, <c>from March 2018 to May 2019</c>.</summary>
/// <remarks>Each end has to name its year: that <c>March–May 2019</c> shares one cannot be told from a March of the source's year.</remarks>
internal static class DatePeriod
{
    /// <summary>The period; null when the text is none.</summary>
    public static FigureReading<DateFigure>? Read(FigureText text, FigureLanguage language, FigureContext context)
    {
        var cursor = new TokenCursor(text, new Tokenizer(text, language, plainDigits: true).Read());
        var isBetween = cursor.TryTake(Role.From, out var from) && from.Code == 1;
        var start = cursor.Index;
        for (cursor.Advance(); !cursor.IsAtEnd; cursor.Advance())
        {
            var isJoint = isBetween ? cursor.Is(Role.And) : cursor.IsMark('-') || cursor.Is(Role.To);
            if (isJoint && Join(cursor, start, language, context) is { } period) return period;
        }

        return null;
    }

    /// <summary>The period whose ends the token at hand joins.</summary>
    private static FigureReading<DateFigure>.Read? Join(TokenCursor cursor, int start, FigureLanguage language, FigureContext context)
    {
        if (End(cursor.Part(start, cursor.Index), language, context) is not { } first) return null;
        if (End(Last(cursor), language, context) is not { } last) return null;
        return first.EarliestDay < last.EarliestDay && FactDate.TryParse($"{first}/{last}", out var period)
            ? new(DateFigure.Of(period))
            : null;
    }

    /// <summary>What stands behind the token at hand, without a word that closes the period.</summary>
    private static TokenCursor Last(TokenCursor cursor)
    {
        var last = cursor.Part(cursor.Index + 1, cursor.Count - 1);
        last.Index = last.Count - 1;
        var end = last.PreviousIs(Role.Until) ? cursor.Count - 2 : cursor.Count - 1;
        return cursor.Part(cursor.Index + 1, Math.Max(cursor.Index + 1, end));
    }

    /// <summary>A date that names its year and is no part of another.</summary>
    private static FactDate? End(TokenCursor part, FigureLanguage language, FigureContext context)
    {
        if (new DateReader(language, part).Read() is not { IsSince: false, IsAbout: false, Part: DatePart.None } parts) return null;
        if ((parts.Year ?? parts.RelativeYear) is null) return null;
        return new DateResolver(parts, context, part).Resolve() is FigureReading<DateFigure>.Read { Figure.Date: { } date } ? date : null;
    }
}
