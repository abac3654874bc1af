using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Numbers;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Dates;

/// <summary>Gathers the parts of a date, in whatever order a language has them.</summary>
internal sealed class DateReader(FigureLanguage language, TokenCursor cursor)
{
    private const int FirstQuarterCode = 33;

    private readonly DateParts _parts = new();

    /// <summary>The parts; null when a token is at hand that is no part of a date.</summary>
    public DateParts? Read()
    {
        var hedges = new HedgeReader(cursor);
        hedges.ReadBefore();
        while (!cursor.IsAtEnd)
        {
            if (!TryReadNumber() && !TryReadWord() && !TryReadMark() && !hedges.ReadAfter()) return null;
            if (_parts.HasRepetition) return null;
        }

        _parts.IsAbout = hedges.Bound == FigureBound.About;
        return hedges.Bound is FigureBound.Exact or FigureBound.About ? _parts : null;
    }

    private bool TryReadNumber()
    {
        if (cursor.Current.Kind == TokenKind.Digits)
        {
            if (new DigitDate(language, cursor, _parts).TryRead()) return true;
            var digits = cursor.TextOf(cursor.Current);
            cursor.Advance();
            return TryReadUnit(DateNumber.Of(digits)) || TrySetBare(digits);
        }

        if (!language.HasDigitRows || new NumeralReader(language, cursor, isMoney: false).Read() is not { Within: null } numeral) return false;
        return TryReadUnit(DateNumber.Of(numeral.Value));
    }

    /// <summary>Steps over the unit that says what a number is.</summary>
    private bool TryReadUnit(int number)
    {
        if (cursor.TryTake(Role.YearPart, out var part))
        {
            _parts.Part = (DatePart)part.Code;
            return TrySetYear(number);
        }

        if (cursor.TryTake(Role.MonthPart, out part))
        {
            _parts.Part = (DatePart)part.Code;
            return TrySetMonth(number);
        }

        if (cursor.TryTake(Role.DateUnit, out var unit))
        {
            return unit.Code switch
            {
                0 => TrySetYear(number),
                1 => TrySetMonth(number),
                _ => TrySetDay(number),
            };
        }

        return TryReadQuarter(number) || TryReadDecade(number);
    }

    private bool TryReadQuarter(int number)
    {
        var start = cursor.Index;
        cursor.TryTakeMark('.');
        if (number is >= 1 and <= 4 && cursor.TryTake(Role.QuarterUnit))
        {
            _parts.Season = FirstQuarterCode + number - 1;
            return true;
        }

        cursor.Index = start;
        return false;
    }

    private bool TryReadDecade(int number)
    {
        if (number < 1000 || number % 10 != 0 || !cursor.TryTake(Role.Decade)) return false;
        _parts.IsDecade = true;
        return TrySetYear(number);
    }

    /// <summary>Sets what digits without a unit mean: four are a year, one or two a day.</summary>
    private bool TrySetBare(string digits)
    {
        if (digits.Length == 4) return TrySetYear(DateNumber.Of(digits));
        if (digits.Length > 2 || language.HasDigitRows) return false;
        cursor.TryTake(Role.Ordinal);
        return TrySetDay(DateNumber.Of(digits));
    }

    private bool TrySetYear(int number)
    {
        // Two digits of a year leave its century open, unless an era is named.
        if (_parts.Era is null && number < 100) return false;
        var year = number + (_parts.Era ?? 0);
        _parts.Era = null;
        _parts.Year = year;
        return number >= 1 && year <= 9999;
    }

    private bool TrySetMonth(int number)
    {
        _parts.Month = number;
        return number is >= 1 and <= 12;
    }

    private bool TrySetDay(int number)
    {
        _parts.Day = number;
        return number is >= 1 and <= 31;
    }

    private bool TryReadWord()
    {
        foreach (var meaning in cursor.Current.Meanings)
        {
            if (!TrySet(meaning)) continue;
            cursor.Advance();
            return true;
        }

        return false;
    }

    private bool TrySet(Meaning meaning)
    {
        switch (meaning.Role)
        {
            case Role.Month: return TrySetMonth(meaning.Code);
            case Role.Season: _parts.Season = meaning.Code; return true;
            case Role.Weekday: _parts.Weekday = meaning.Code; return true;
            case Role.RelativeYear: _parts.RelativeYear = meaning.Code; return true;
            case Role.RelativeMonth: _parts.RelativeMonth = meaning.Code; return true;
            case Role.RelativeDay: _parts.RelativeDay = meaning.Code; return true;
            case Role.Direction: _parts.Direction = meaning.Code; return true;
            case Role.Part or Role.YearPart: _parts.Part = (DatePart)meaning.Code; return true;
            case Role.Era: _parts.Era = meaning.Code; return true;
            case Role.FirstYear: return _parts.Era is not null && TrySetYear(meaning.Code);
            case Role.Since: _parts.IsSince = true; return true;
            case Role.DateLink or Role.DayPart: return true;
            default: return false;
        }
    }

    /// <summary>Steps over punctuation; a hyphen only beside a month's name or a part, as in <c>mid-2023</c>: else it means <c>to</c>.</summary>
    private bool TryReadMark()
    {
        if (cursor.TryTakeMark(',') || cursor.TryTakeMark('.') || cursor.TryTakeMark('(') || cursor.TryTakeMark(')')) return true;
        if (!cursor.IsMark('-')) return false;
        var isBehind = cursor.PreviousIs(Role.Month) || cursor.PreviousIs(Role.Part);
        cursor.Advance();
        return isBehind || cursor.Is(Role.Month);
    }
}
