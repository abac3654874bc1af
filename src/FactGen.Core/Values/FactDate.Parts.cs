#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>What the expression denotes.</summary>
    public FactDateForm Form => _shape?.Form ?? FactDateForm.Date;

    /// <summary>The smallest unit written; of an interval or a set the one that all its dates share.</summary>
    public FactDatePrecision Precision => _shape?.Precision ?? FactDatePrecision.Day;

    /// <summary>The year, the estimated one of <c>1950S2</c>; null where a digit is <c>X</c>, in an interval or a set.</summary>
    public long? Year => _day == 0 ? _shape?.Year : PlainDay.ToDate(_day).Year;

    /// <summary>The month, 1 to 12; null where there is none or a digit is <c>X</c>, in an interval or a set.</summary>
    public int? Month => _day == 0 ? _shape?.Month : PlainDay.ToDate(_day).Month;

    /// <summary>The day, 1 to 31; null where there is none or a digit is <c>X</c>, in an interval or a set.</summary>
    public int? Day => _day == 0 ? _shape?.Day : PlainDay.ToDate(_day).Day;

    /// <summary>
    /// The EDTF code of a sub-year grouping: 21 to 24 spring to winter, 25 to 28 the same in the north, 29 to 32 in the
    /// south, 33 to 36 quarters, 37 to 39 quadrimesters, 40 and 41 semestrals; else null.
    /// </summary>
    public int? Season => _shape?.Season;

    /// <summary>How many digits of the year are significant: 2 in <c>1950S2</c>; null where it is not said.</summary>
    public int? SignificantDigits => _shape?.SignificantDigits;

    /// <summary>The time of day; null where there is none. A leap second counts as the second after 23:59:59.</summary>
    public global::System.TimeSpan? TimeOfDay => _shape?.Second is { } second ? global::System.TimeSpan.FromSeconds(second) : null;

    /// <summary>The offset from UTC; null where there is no time of day, or a local one.</summary>
    public global::System.TimeSpan? Offset => _shape?.OffsetMinutes is { } minutes ? global::System.TimeSpan.FromMinutes(minutes) : null;

    /// <summary>The start of an interval; null where it is open or unknown, and where there is no interval.</summary>
    public FactDate? Start => _shape?.Start is { } start ? Of(start) : null;

    /// <summary>The end of an interval; null where it is open or unknown, and where there is no interval.</summary>
    public FactDate? End => _shape?.End is { } end ? Of(end) : null;

    /// <summary>What is said of any part: the qualifiers of year, month and day, or of all dates in it, together.</summary>
    public FactDateQualifier Qualifier => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>What is said of the year.</summary>
    public FactDateQualifier YearQualifier => _shape?.YearQualifier ?? default;

    /// <summary>What is said of the month, or the season.</summary>
    public FactDateQualifier MonthQualifier => _shape?.MonthQualifier ?? default;

    /// <summary>What is said of the day.</summary>
    public FactDateQualifier DayQualifier => _shape?.DayQualifier ?? default;

    /// <summary>Whether any part is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (Qualifier & FactDateQualifier.Uncertain) != 0;

    /// <summary>Whether any part is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (Qualifier & FactDateQualifier.Approximate) != 0;
}
