using System.Globalization;

namespace FactGen.Benchmarks.Ratios;

/// <summary>Makes lines of the table from repetitions.</summary>
/// <remarks>
/// The two sides of a repetition run one after the other, and each repetition gives one ratio: what else the machine does
/// falls on both. The median of those is given, and between which two the middle half of them lies.
/// </remarks>
internal static class Samples
{
    /// <summary>A ratio that is to be at most <paramref name="limit"/>.</summary>
    public static Measure Ratio<T>(string what, double limit, IReadOnlyList<T> repetitions, Func<T, double> of, Func<T, double> to)
    {
        var ratios = Ratios(repetitions, of, to);
        return Ratio(what, ratios) with { Target = "≤ " + Show(limit), Reached = Quantile(ratios, 0.5) <= limit };
    }

    /// <summary>A ratio that others are to be read against, and that is to be what it is.</summary>
    public static Measure Ratio<T>(string what, IReadOnlyList<T> repetitions, Func<T, double> of, Func<T, double> to) => Ratio(what, Ratios(repetitions, of, to));

    /// <summary>A number that does not depend on the machine and is to be at most <paramref name="limit"/>.</summary>
    public static Measure Count(string what, long limit, IEnumerable<long> counts)
    {
        var most = counts.Max();
        return new(what, limit == 0 ? "0" : $"≤ {limit}", most.ToString(CultureInfo.InvariantCulture), "", most <= limit);
    }

    private static Measure Ratio(string what, List<double> ratios) =>
        new(what, "", Show(Quantile(ratios, 0.5)), $"{Show(Quantile(ratios, 0.25))} to {Show(Quantile(ratios, 0.75))}", null);

    private static List<double> Ratios<T>(IReadOnlyList<T> repetitions, Func<T, double> of, Func<T, double> to) =>
        [.. repetitions.Select(repetition => of(repetition) / to(repetition)).Order()];

    /// <summary>The value below which a part of the sorted values lies.</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double part)
    {
        var place = part * (sorted.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static string Show(double ratio) => ratio is > 0 and <= 0.1
        ? "1/" + (1 / ratio).ToString("0", CultureInfo.InvariantCulture)
        : ratio.ToString("0.00", CultureInfo.InvariantCulture) + "×";
}
