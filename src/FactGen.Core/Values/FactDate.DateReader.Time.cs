#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    private sealed partial class DateReader
    {
        private const int MinutesPerDay = 24 * 60;
        private const int LastMinute = MinutesPerDay - 1;

        /// <summary>What follows T: <c>hh:mm:ss</c>, then nothing, <c>Z</c>, or an offset, with or without minutes.</summary>
        private bool ReadTime()
        {
            if (_shape.Year is null || _shape.Month is null || _shape.Day is null)
                return Fail("a date with a time of day has no X");
            if ((_shape.YearQualifier | _shape.MonthQualifier | _shape.DayQualifier) != 0)
                return Fail("a date with a time of day has no qualifier");
            if (!ReadClock(out var minutes, out var seconds) || !ReadOffset())
                return false;
            if (seconds == 60 && (minutes - (_shape.OffsetMinutes ?? 0) + MinutesPerDay) % MinutesPerDay != LastMinute)
                return Fail("second 60 is a leap second, and those come after 23:59:59 UTC");
            _shape.Form = FactDateForm.DateTime;
            _shape.Precision = FactDatePrecision.Second;
            _shape.Second = minutes * 60 + seconds;
            return true;
        }

        private bool ReadClock(out int minutes, out int seconds)
        {
            minutes = seconds = 0;
            if (!TakeTwo(out var hour) || !Take(':') || !TakeTwo(out var minute) || !Take(':') || !TakeTwo(out seconds))
                return Fail("a time of day is written hh:mm:ss, as in T23:20:30");
            if (hour > 23 || minute > 59 || seconds > 60)
                return Fail("a time of day is between 00:00:00 and 23:59:59");
            minutes = hour * 60 + minute;
            return true;
        }

        private bool ReadOffset()
        {
            if (Take('Z'))
            {
                _shape.OffsetMinutes = 0;
                return true;
            }

            var isNegative = !IsAtEnd && _text[_at] == '-';
            if (!Take('-') && !Take('+'))
                return true;
            var minute = 0;
            if (!TakeTwo(out var hour) || (Take(':') && !TakeTwo(out minute)))
                return Fail("an offset is written +hh or +hh:mm");
            if (hour > 23 || minute > 59)
                return Fail("an offset is between -23:59 and +23:59");
            var offset = hour * 60 + minute;
            if (isNegative && offset == 0)
                return Fail("an offset of zero is written +00:00 or Z");
            _shape.OffsetMinutes = isNegative ? -offset : offset;
            return true;
        }

        private bool TakeTwo(out int number)
        {
            number = 0;
            if (CountDigits() < 2)
                return false;
            number = (_text[_at] - '0') * 10 + _text[_at + 1] - '0';
            _at += 2;
            return true;
        }
    }
}
