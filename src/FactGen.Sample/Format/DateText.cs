using System.Globalization;

namespace FactGen.Sample.Format;

/// <summary>Dates as a reader expects them, with no more precision than they have.</summary>
internal static class DateText
{
    public static string ToText(this FactDate date) => date.Form switch
    {
        FactDateForm.Date when date.Earliest is { } day => Qualified(date, At(day, date.Precision)),
        FactDateForm.OneOf when date is { Earliest: { } first, Latest: { } last } =>
            $"{At(first, date.Precision)} to {At(last, date.Precision)}",
        FactDateForm.OneOf when date is { Earliest: { } day, Latest: null } => "from " + At(day, date.Precision),
        FactDateForm.OneOf when date is { Earliest: null, Latest: { } day } => "by " + At(day, date.Precision),
        FactDateForm.Interval when date is { Start: { } start, End: { } end } => $"{start.ToText()} – {end.ToText()}",
        FactDateForm.Interval when date is { Start: { } start, LatestBound: FactDateBound.Open } => "since " + start.ToText(),
        _ => date.ToString(),
    };

    private static string Qualified(FactDate date, string text) => date switch
    {
        { IsUncertain: true } => text + "?",
        { IsApproximate: true } => "about " + text,
        _ => text,
    };

    private static string At(DateOnly day, FactDatePrecision precision) =>
        day.ToString(Format(precision), CultureInfo.InvariantCulture);

    private static string Format(FactDatePrecision precision) => precision switch
    {
        FactDatePrecision.Year => "yyyy",
        FactDatePrecision.Month => "MMM yyyy",
        _ => "d MMM yyyy",
    };
}
