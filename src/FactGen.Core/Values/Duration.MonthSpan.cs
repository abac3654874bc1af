#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct Duration
{
    /// <summary>How many days consecutive months of the Gregorian calendar can have.</summary>
    private static class MonthSpan
    {
        // The calendar repeats after 400 years.
        private const int CycleYears = 400;
        private const int CycleMonths = CycleYears * 12;
        private const int CycleDays = 146097;

        // The day on which each month of the cycle starts, counted from the start of the cycle; then the next cycle's.
        private static readonly int[] Starts = BuildStarts();

        /// <summary>The fewest and the most days of so many months, whichever month comes first.</summary>
        public static void Days(decimal months, out decimal least, out decimal most)
        {
            var cycles = decimal.Floor(months / CycleMonths);
            var rest = (int)(months - cycles * CycleMonths);
            var fewest = int.MaxValue;
            var highest = 0;
            for (var first = 0; first < CycleMonths; first++)
            {
                var days = Starts[first + rest] - Starts[first];
                fewest = global::System.Math.Min(fewest, days);
                highest = global::System.Math.Max(highest, days);
            }

            least = cycles * CycleDays + fewest;
            most = cycles * CycleDays + highest;
        }

        private static int[] BuildStarts()
        {
            var starts = new int[CycleMonths * 2];
            for (var month = 1; month < starts.Length; month++)
            {
                var previous = month - 1;
                // Year 2000 starts a cycle; any multiple of 400 does.
                var year = 2000 + previous / 12 % CycleYears;
                starts[month] = starts[previous] + global::System.DateTime.DaysInMonth(year, previous % 12 + 1);
            }

            return starts;
        }
    }
}
