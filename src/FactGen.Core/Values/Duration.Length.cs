#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct Duration
{
    private const int SecondsPerDay = 24 * 60 * 60;

    /// <summary>Whether this duration is certainly longer than another, from whatever day both are counted.</summary>
    /// <remarks>
    /// A month has 28 to 31 days, a year 365 or 366, a day 24 hours. So <c>P1Y</c> is longer than <c>P364D</c> and not
    /// longer than <c>P12M</c> or <c>P366D</c>; whether it is longer than <c>P365D</c> depends on the year: null.
    /// </remarks>
    /// <param name="other">The other duration.</param>
    /// <returns>True or false where that holds from every start; else null.</returns>
    public bool? IsLongerThan(Duration other)
    {
        var months = Value.TotalMonths - other.Value.TotalMonths;
        var seconds = Value.TotalSeconds - other.Value.TotalSeconds;
        DaysOf(global::System.Math.Abs(months), out var least, out var most);
        if (months < 0)
            (least, most) = (-most, -least);
        if (least * SecondsPerDay + seconds > 0)
            return true;
        return most * SecondsPerDay + seconds <= 0 ? false : null;
    }

    /// <summary>The fewest and the most days that a number of months can have.</summary>
    private static void DaysOf(decimal months, out decimal least, out decimal most)
    {
        var whole = decimal.Floor(months);
        MonthSpan.Days(whole, out least, out most);
        if (months == whole)
            return;
        MonthSpan.Days(whole + 1, out var leastNext, out var mostNext);
        least += (months - whole) * global::System.Math.Min(28, leastNext - least);
        most += (months - whole) * global::System.Math.Max(31, mostNext - most);
    }
}
