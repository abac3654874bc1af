#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>Reads one date, with or without a time of day, from left to right.</summary>
    private sealed partial class DateReader
    {
        private readonly string _text;
        private readonly Shape _shape;
        private int _at;
        private string? _reason;

        public DateReader(string text)
        {
            _text = text;
            _shape = new Shape(text);
        }

        private bool IsAtEnd => _at == _text.Length;

        /// <summary>Reads a date that stands in an interval or a set, where there is no time of day.</summary>
        public static Shape? ReadMember(string text, out string? reason)
        {
            var shape = new DateReader(text).Read(out reason);
            if (shape?.Second is null)
                return shape;
            reason = "a time of day cannot stand in an interval or a set";
            return null;
        }

        /// <returns>The date, or null and the reason.</returns>
        public Shape? Read(out string? reason)
        {
            if (ReadDate() && !IsAtEnd)
                Unexpected();
            reason = _reason;
            return reason is null ? _shape : null;
        }

        private bool ReadDate()
        {
            if (_text.Length == 0)
                return Fail("a date is missing");
            var left = TakeQualifier();
            if (Take('Y'))
                return ReadLongYear(left);
            if (!ReadYear(out var isNegative, out var year))
                return false;
            if (Take('S'))
                return ReadSignificantDigits(_shape.Year) && QualifyYear(left);
            if (!QualifyYear(left))
                return false;
            var date = new Completions(year, isNegative);
            if (!Take('-'))
                return Finish(date, FactDatePrecision.Year);
            return ReadMonth(date);
        }

        private bool ReadMonth(Completions date)
        {
            var left = TakeQualifier();
            var month = Digits.Take(_text, _at, 2);
            if (month.IsNone)
                return Fail("a month has two digits");
            _at += 2;
            QualifyMonth(left);
            if (!month.HasUnspecified && Seasons.IsSeason(month.Least))
                return FinishSeason(date, month.Least);
            date.Month = month;
            if (!date.HasMonth())
                return Fail($"there is no month {month}; months are 01 to 12, seasons 21 to 41");
            if (!month.HasUnspecified)
                _shape.Month = month.Least;
            return Take('-') ? ReadDay(date) : Finish(date, FactDatePrecision.Month);
        }

        private bool ReadDay(Completions date)
        {
            var left = TakeQualifier();
            var day = Digits.Take(_text, _at, 2);
            if (day.IsNone)
                return Fail("a day has two digits");
            _at += 2;
            QualifyDay(left);
            date.Day = day;
            if (!Finish(date, FactDatePrecision.Day))
                return Fail($"there is no day {day} in {date.YearAndMonth}");
            if (!day.HasUnspecified)
                _shape.Day = day.Least;
            return !Take('T') || ReadTime();
        }

        private bool FinishSeason(Completions date, int code)
        {
            if (Take('-'))
                return Fail("a season has no day");
            _shape.Season = code;
            _shape.Precision = FactDatePrecision.Season;
            date.SetSeason(_shape, code);
            return true;
        }

        private bool Finish(Completions date, FactDatePrecision precision)
        {
            _shape.Precision = precision;
            return date.SetDays(_shape);
        }
    }
}
