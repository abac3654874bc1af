#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>The proleptic Gregorian calendar over 64-bit years, in days since 0001-01-01.</summary>
    private static class Calendar
    {
        /// <summary>Before every day.</summary>
        public const long Never = long.MinValue;

        /// <summary>After every day.</summary>
        public const long Forever = long.MaxValue;

        /// <summary>9999-12-31.</summary>
        public const long LastDayOfYear9999 = 3652058;

        /// <summary>A longer year would overflow the days.</summary>
        public const int MaxYearDigits = 16;

        public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

        public static int DaysInMonth(long year, int month) => month switch
        {
            2 => IsLeap(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

        public static long FirstOfYear(long year) => DayNumber(year, 1, 1);

        public static long LastOfYear(long year) => DayNumber(year, 12, 31);

        public static long DayNumber(long year, int month, int day)
        {
            var past = year - 1;
            var days = past * 365 + FloorDivide(past, 4) - FloorDivide(past, 100) + FloorDivide(past, 400);
            for (var earlier = 1; earlier < month; earlier++)
                days += DaysInMonth(year, earlier);
            return days + day - 1;
        }

        private static long FloorDivide(long value, long divisor)
        {
            var quotient = value / divisor;
            return value % divisor < 0 ? quotient - 1 : quotient;
        }
    }
}
