#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>The days that a date with unspecified digits, or without month or day, can be.</summary>
    private sealed class Completions
    {
        private static readonly Digits Any = Digits.Take("XX", 0, 2);

        private readonly Digits _year;
        private readonly bool _isNegative;

        public Completions(Digits year, bool isNegative)
        {
            _year = year;
            _isNegative = isNegative;
        }

        public Digits Month { get; set; } = Any;

        public Digits Day { get; set; } = Any;

        public string YearAndMonth => $"{(_isNegative ? "-" : "")}{_year}-{Month}";

        private long FirstYear => _isNegative ? -_year.Greatest : _year.Least;

        private long LastYear => _isNegative ? -_year.Least : _year.Greatest;

        public bool HasMonth()
        {
            for (var month = 1; month <= 12; month++)
            {
                if (Month.Matches(month))
                    return true;
            }

            return false;
        }

        /// <summary>Gives a date its bounds.</summary>
        /// <returns>False if it can be no day at all.</returns>
        public bool SetDays(Shape shape)
        {
            if (FirstDay() is not { } first || LastDay() is not { } last)
                return false;
            shape.SetDay(
                _year.IsUnspecified ? Calendar.Never : first,
                _year.IsUnspecified && !_isNegative ? Calendar.Forever : last);
            return true;
        }

        /// <summary>Gives a date the bounds of a season of its year.</summary>
        public void SetSeason(Shape shape, int code)
        {
            Seasons.SetDays(shape, code, FirstYear, LastYear);
            if (!_year.IsUnspecified)
                return;
            shape.SetDay(Calendar.Never, _isNegative ? shape.LatestEnd : Calendar.Forever);
        }

        private long? FirstDay()
        {
            for (var year = FirstYear; year <= LastYear; year++)
            {
                for (var month = First(Month); HasYear(year) && month <= Last(Month, 12); month++)
                {
                    var last = Last(Day, Calendar.DaysInMonth(year, month));
                    for (var day = First(Day); Month.Matches(month) && day <= last; day++)
                    {
                        if (Day.Matches(day))
                            return Calendar.DayNumber(year, month, day);
                    }
                }
            }

            return null;
        }

        private long? LastDay()
        {
            for (var year = LastYear; year >= FirstYear; year--)
            {
                for (var month = Last(Month, 12); HasYear(year) && month >= First(Month); month--)
                {
                    var last = Last(Day, Calendar.DaysInMonth(year, month));
                    for (var day = last; Month.Matches(month) && day >= First(Day); day--)
                    {
                        if (Day.Matches(day))
                            return Calendar.DayNumber(year, month, day);
                    }
                }
            }

            return null;
        }

        private static int First(Digits digits) => global::System.Math.Max(1, digits.Least);

        private static int Last(Digits digits, int limit) => global::System.Math.Min(limit, digits.Greatest);

        private bool HasYear(long year) =>
            _isNegative ? year < 0 && _year.Matches((int)-year) : _year.Matches((int)year);
    }
}
