#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>A day of the years 1 to 9999 written in full, <c>yyyy-MM-dd</c>: the short way for what nearly every date is.</summary>
    private static class PlainDay
    {
        private const int TextLength = 10;

        /// <summary>Days since 0001-01-01 plus one; 0 where the text is anything else.</summary>
        public static int Read(string? text)
        {
            if (text is null || text.Length != TextLength || text[4] != '-' || text[7] != '-')
                return 0;
            var (year, month, day) = (100 * Two(text, 0) + Two(text, 2), Two(text, 5), Two(text, 8));
            if (year < 1 || month < 1 || month > 12 || day < 1 || day > global::System.DateTime.DaysInMonth(year, month))
                return 0;
            return new FactDate(year, month, day)._day;
        }

        public static string ToText(int day) =>
            ToDate(day).ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

        public static Shape ToShape(int day)
        {
            var date = ToDate(day);
            var shape = new Shape(ToText(day)) { Precision = FactDatePrecision.Day, Year = date.Year, Month = date.Month, Day = date.Day };
            shape.SetDay(day - 1, day - 1);
            return shape;
        }

        public static global::System.DateTime ToDate(int day) => new((day - 1) * global::System.TimeSpan.TicksPerDay);

        /// <summary>The number of two digits; so far below zero where they are none that nothing makes up for it.</summary>
        private static int Two(string text, int at)
        {
            int tens = text[at] - '0', ones = text[at + 1] - '0';
            return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? 10 * tens + ones : -100_000;
        }
    }
}
