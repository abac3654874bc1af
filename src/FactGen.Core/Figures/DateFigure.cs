using FactGen.Core.Values;

namespace FactGen.Core.Figures;

/// <summary>A date as printed.</summary>
/// <param name="Date">The date, as precise as the print: <c>2023-09</c>; <c>2018/..</c> for <c>since 2018</c>.</param>
/// <param name="Core">The days that the print means for sure: for <c>early 2023</c> January to March.</param>
/// <param name="Limit">The days that it can mean at all: for <c>early 2023</c> January to June.</param>
/// <param name="Part">What the print says beyond the date: <c>early</c>; empty when nothing.</param>
public sealed record DateFigure(FactDate Date, DayRange Core, DayRange Limit, string Part = "")
{
    /// <summary>A date that means all its days.</summary>
    internal static DateFigure Of(FactDate date)
    {
        var days = new DayRange(date.EarliestDay, date.LatestDay);
        return new(date, days, days);
    }

    /// <summary>The EDTF date, with the part in words before it.</summary>
    public override string ToString() => Part.Length == 0 ? Date.ToString() : $"{Part} {Date}";
}
