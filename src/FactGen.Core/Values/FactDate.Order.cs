#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>The order for sorting: by earliest day, then latest day, then time of day, then text.</summary>
    /// <remarks>
    /// It is a total order that agrees with <see cref="Equals(FactDate)"/>: a date without an earliest day comes first,
    /// <c>2023-11-01</c> comes before <c>2023-11</c>, a day before a time on it. It says nothing about which date
    /// is before which; <see cref="IsBefore"/> does.
    /// </remarks>
    /// <param name="other">The other date.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(FactDate other)
    {
        if (_day != 0 && other._day != 0)
            return _day.CompareTo(other._day);
        var order = EarliestDay.CompareTo(other.EarliestDay);
        if (order == 0)
            order = LatestDay.CompareTo(other.LatestDay);
        if (order == 0)
            order = (_shape?.Second ?? -1).CompareTo(other._shape?.Second ?? -1);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }
}
