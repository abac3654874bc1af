#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>EDTF's sub-year groupings, codes 21 to 41.</summary>
    /// <remarks>
    /// Seasons begin and end on different days for meteorologists and astronomers, winter lies in two years, and
    /// 21 to 24 do not say in which hemisphere. The bounds hold for every reading: from the first month of the
    /// meteorological season through the month in which the astronomical one ends, in whichever years they may be.
    /// </remarks>
    private static class Seasons
    {
        private const int First = 21;
        private const int Last = 41;

        public static bool IsSeason(int code) => code is >= First and <= Last;

        /// <summary>Gives a date the bounds of a grouping of one year.</summary>
        public static void SetDays(Shape shape, int code, long firstYear, long lastYear)
        {
            Months(code, out var from, out var to);
            shape.SetDay(FirstOfMonth(firstYear, from), FirstOfMonth(lastYear, to + 1) - 1);
        }

        /// <summary>The months of a grouping, 1 for January of its year: 0 is the December before, 15 the March after.</summary>
        private static void Months(int code, out int from, out int to) => (from, to) = code switch
        {
            // Spring in the north is autumn in the south: without a hemisphere it is either.
            21 or 23 => (3, 12),
            22 or 24 => (0, 15),
            25 or 31 => (3, 6),
            26 or 32 => (6, 9),
            27 or 29 => (9, 12),
            28 or 30 => (0, 15),
            <= 36 => Nth(code - 33, 3), // quarters
            <= 39 => Nth(code - 37, 4), // quadrimesters
            _ => Nth(code - 40, 6), // semestrals
        };

        private static (int From, int To) Nth(int index, int months) => (index * months + 1, (index + 1) * months);

        private static long FirstOfMonth(long year, int month) =>
            month switch
            {
                < 1 => Calendar.DayNumber(year - 1, month + 12, 1),
                > 12 => Calendar.DayNumber(year + 1, month - 12, 1),
                _ => Calendar.DayNumber(year, month, 1),
            };
    }
}
