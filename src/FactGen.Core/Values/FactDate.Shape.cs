#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>What a date is made of, kept by reference, so that a date is as small as a pointer.</summary>
    /// <remarks>Only the readers set it; it never changes once a date holds it.</remarks>
    private sealed class Shape
    {
        public static readonly Shape Unspecified = new("XXXX-XX-XX")
        {
            Precision = FactDatePrecision.Day,
            EarliestStart = Calendar.Never,
            EarliestEnd = Calendar.Never,
            LatestStart = Calendar.Forever,
            LatestEnd = Calendar.Forever,
        };

        public Shape(string text) => Text = text;

        public string Text { get; }

        public FactDateForm Form { get; set; }

        public FactDatePrecision Precision { get; set; }

        public FactDateQualifier YearQualifier { get; set; }

        public FactDateQualifier MonthQualifier { get; set; }

        public FactDateQualifier DayQualifier { get; set; }

        public long? Year { get; set; }

        public int? Month { get; set; }

        public int? Day { get; set; }

        public int? Season { get; set; }

        public int? SignificantDigits { get; set; }

        /// <summary>The second of the day, 0 to 86400.</summary>
        public int? Second { get; set; }

        public int? OffsetMinutes { get; set; }

        public Shape? Start { get; set; }

        public Shape? End { get; set; }

        /// <summary>Whether there is no start, and that is known.</summary>
        public bool HasOpenStart { get; set; }

        /// <summary>Whether there is no end, and that is known.</summary>
        public bool HasOpenEnd { get; set; }

        /// <summary>
        /// The four bounds: the start lies between the first two, the end between the last two. For a single date start
        /// and end are the same day.
        /// </summary>
        public long EarliestStart { get; set; }

        public long LatestStart { get; set; }

        public long EarliestEnd { get; set; }

        public long LatestEnd { get; set; }

        /// <summary>Whether it stands for one day: a date, or one of several.</summary>
        public bool IsOneDay =>
            Form is FactDateForm.Date or FactDateForm.DateTime or FactDateForm.OneOf || EarliestStart == LatestEnd;

        /// <summary>Whether it is an interval of which start and end certainly differ.</summary>
        public bool IsLong => Form == FactDateForm.Interval && LatestStart < EarliestEnd;

        /// <summary>Whether days between start and end may be no part of it: those between the members of a set.</summary>
        public bool HasGaps => Form == FactDateForm.AllOf && !IsOneDay;

        /// <summary>Makes it stand for one day between two.</summary>
        public void SetDay(long earliest, long latest)
        {
            EarliestStart = EarliestEnd = earliest;
            LatestStart = LatestEnd = latest;
        }

        /// <summary>Adds what another says of its parts.</summary>
        public void AddQualifiers(Shape other)
        {
            YearQualifier |= other.YearQualifier;
            MonthQualifier |= other.MonthQualifier;
            DayQualifier |= other.DayQualifier;
        }
    }
}
