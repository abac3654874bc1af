using System.Globalization;

namespace FactGen.Core.Figures;

/// <summary>A number as printed.</summary>
/// <param name="Value">The number.</param>
/// <param name="Bound">What the hedge says.</param>
/// <param name="Step">One unit of the last digit printed: 10,000,000 for <c>4.5亿</c>, 0.5 for a half.</param>
/// <param name="CoarseStep">
/// The same if trailing zeros before the decimal sign are mere filling: 1,000,000,000 for <c>40亿</c>, whose step is
/// 100,000,000. Which of the two is meant cannot be seen.
/// </param>
public sealed record NumberFigure(decimal Value, FigureBound Bound, decimal Step, decimal CoarseStep)
{
    /// <summary>The least that an <c>about</c> allows: half a step below the number. 445,000,000 for <c>约4.5亿</c>.</summary>
    public decimal Least => Value - Step / 2;

    /// <summary>The most that an <c>about</c> allows: half a step above the number. 455,000,000 for <c>约4.5亿</c>.</summary>
    public decimal Most => Value + Step / 2;

    /// <summary>Whether it is printed as a percentage: 5 for <c>5%</c>, which a value can have as 5 or as 0.05.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The last number of a range of which <see cref="Value"/> is the first: <c>2–3 billion</c>; null where one number is printed.</summary>
    public decimal? Until { get; init; }

    /// <summary>The number in digits, without separators, its bound in words before it, <c>%</c> behind a percentage.</summary>
    public override string ToString() =>
        Bound.Prefix() + Plain(Value) + (Until is { } until ? " to " + Plain(until) : "") + (IsPercent ? "%" : "");

    /// <summary>The same number of something else: 5 tens are 50.</summary>
    internal NumberFigure Times(decimal factor) =>
        this with { Value = Value * factor, Step = Step * factor, CoarseStep = CoarseStep * factor, Until = Until * factor };

    /// <summary>A number without separators and without trailing zeros behind the point.</summary>
    internal static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
