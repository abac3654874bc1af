using System.Globalization;

namespace FactGen.Core.Figures.Dates;

/// <summary>A year, with a month and a day where they are known.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
internal readonly record struct CalendarParts(int Year, int? Month, int? Day)
{
    /// <summary>The parts in EDTF, whether there is such a day or not.</summary>
    public string Text
    {
        get
        {
            var text = Year.ToString("D4", CultureInfo.InvariantCulture);
            if (Month is { } month) text += "-" + month.ToString("D2", CultureInfo.InvariantCulture);
            return Day is { } day ? text + "-" + day.ToString("D2", CultureInfo.InvariantCulture) : text;
        }
    }

    /// <summary>A month that may lie before January or after December of its year.</summary>
    public static CalendarParts OfMonths(int year, int month, int? day)
    {
        var months = year * 12 + month - 1;
        return new(months / 12, months % 12 + 1, day);
    }
}
