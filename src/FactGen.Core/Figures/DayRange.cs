namespace FactGen.Core.Figures;

/// <summary>Some days in a row, both ends included, in days since 0001-01-01.</summary>
/// <param name="First">The first day; <see cref="long.MinValue"/> when there is none.</param>
/// <param name="Last">The last day; <see cref="long.MaxValue"/> when there is none.</param>
public readonly record struct DayRange(long First, long Last)
{
    /// <summary>Whether all days of another range are in this one.</summary>
    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether the two share a day.</summary>
    public bool Meets(DayRange other) => First <= other.Last && other.First <= Last;
}
