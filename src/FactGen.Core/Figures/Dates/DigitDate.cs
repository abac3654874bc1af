using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Dates;

/// <summary>Reads dates of digits alone: <c>2024-09-26</c>, <c>26.9.2024</c>, <c>9/26/2024</c>, <c>2024/9</c>, <c>9/26</c>, <c>2024. 9. 26.</c></summary>
internal sealed class DigitDate(FigureLanguage language, TokenCursor cursor, DateParts parts)
{
    private readonly List<string> _numbers = [];
    private char _separator;

    /// <summary>Whether a date of digits was stepped over; its parts are set.</summary>
    public bool TryRead()
    {
        var start = cursor.Index;
        ReadNumbers();
        var isRead = _numbers.Count switch
        {
            3 => TrySetThree(),
            2 => TrySetTwo(),
            _ => false,
        };
        if (!isRead) cursor.Index = start;
        return isRead;
    }

    /// <summary>Gathers numbers with one and the same separator between them. Only a dot may have a space behind it.</summary>
    private void ReadNumbers()
    {
        while (cursor.Current.Kind == TokenKind.Digits && _numbers.Count < 3)
        {
            var number = cursor.Current;
            cursor.Advance();
            _numbers.Add(cursor.TextOf(number));
            var mark = cursor.Current;
            if (mark.Kind != TokenKind.Mark || mark.Start != number.End || cursor.TextOf(mark)[0] is not ('/' or '-' or '.')) return;
            if (_separator != '\0' && cursor.TextOf(mark)[0] != _separator) return;
            _separator = cursor.TextOf(mark)[0];
            cursor.Advance();
            if (cursor.Current.Kind == TokenKind.Digits && (cursor.Current.Start == mark.End || _separator == '.')) continue;

            // The mark belongs to what follows, but for the last dot of 26.9.
            if (_separator != '.' || _numbers.Count != 2) cursor.Index--;
            return;
        }
    }

    private bool TrySetThree()
    {
        if (_numbers[0].Length == 4) return TrySet(_numbers[0], _numbers[1], _numbers[2]);
        if (_numbers[2].Length != 4) return false;
        var isMonthFirst = language.DateOrder == DateOrder.MonthFirst && _separator != '.';
        if (language.DateOrder == DateOrder.YearFirst && IsMonth(_numbers[0]) && IsMonth(_numbers[1])) return false;
        if (!IsMonth(_numbers[1])) isMonthFirst = true;
        if (!IsMonth(_numbers[0])) isMonthFirst = false;
        return isMonthFirst ? TrySet(_numbers[2], _numbers[0], _numbers[1]) : TrySet(_numbers[2], _numbers[1], _numbers[0]);
    }

    private bool TrySetTwo()
    {
        if (_numbers[0].Length == 4 && _numbers[1].Length <= 2 && _separator != '.') return TrySet(_numbers[0], _numbers[1], null);
        if (_separator == '.') return TrySet(null, _numbers[1], _numbers[0]);
        if (_separator != '/') return false;
        return language.DateOrder == DateOrder.DayFirst ? TrySet(null, _numbers[1], _numbers[0]) : TrySet(null, _numbers[0], _numbers[1]);
    }

    private bool TrySet(string? year, string month, string? day)
    {
        if (month.Length > 2 || day?.Length > 2 || !IsMonth(month)) return false;
        if (year is not null) parts.Year = DateNumber.Of(year);
        parts.Month = DateNumber.Of(month);
        if (day is not null) parts.Day = DateNumber.Of(day);
        return true;
    }

    private static bool IsMonth(string text) => text.Length <= 2 && DateNumber.Of(text) is >= 1 and <= 12;
}
