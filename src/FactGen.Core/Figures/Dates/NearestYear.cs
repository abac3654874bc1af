namespace FactGen.Core.Figures.Dates;

/// <summary>The year of a month that is printed without one.</summary>
internal static class NearestYear
{
    private const int HalfYear = 6;

    /// <summary>The years that can be meant, the source's own first.</summary>
    /// <remarks>
    /// A plain month is of the source's year; where the same month of another year is nearer, that year can be meant too:
    /// December in an article of January. <c>Last November</c> is the one before the source; if that one is of the
    /// source's own year, the one of the year before can be meant too.
    /// </remarks>
    /// <param name="month">The month printed.</param>
    /// <param name="direction">Last, this, next: -1, 0, 1; null when nothing is said.</param>
    /// <param name="year">The source's year.</param>
    /// <param name="sourceMonth">The source's month; null when it is not known.</param>
    public static IReadOnlyList<int> Of(int month, int? direction, int year, int? sourceMonth)
    {
        var ahead = month - (sourceMonth ?? month);
        return direction switch
        {
            0 => [year],
            -1 => sourceMonth is not null && ahead >= 0 ? [year - 1] : [year, year - 1],
            1 => sourceMonth is not null && ahead <= 0 ? [year + 1] : [year, year + 1],
            _ when ahead > HalfYear => [year, year - 1],
            _ when ahead < -HalfYear => [year, year + 1],
            _ => [year],
        };
    }
}
