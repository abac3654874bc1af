using System.Globalization;

namespace FactGen.Sample.Format;

/// <summary>Durations in years and months.</summary>
internal static class DurationText
{
    public static string ToText(this Duration duration) => string.Join(
        " ",
        new[] { Count(duration.Years, "year"), Count(duration.Months, "month") }.Where(part => part.Length > 0));

    private static string Count(decimal number, string unit) => number switch
    {
        0 => "",
        1 => $"1 {unit}",
        _ => $"{number.ToString(CultureInfo.InvariantCulture)} {unit}s",
    };
}
