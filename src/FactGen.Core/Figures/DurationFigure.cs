using FactGen.Core.Values;

namespace FactGen.Core.Figures;

/// <summary>A length of time as printed.</summary>
/// <param name="Value">How long: <c>P6Y6M</c>.</param>
/// <param name="Bound">What the hedge says.</param>
/// <param name="Unit">The shortest unit printed.</param>
/// <param name="Step">One unit of the last digit printed, counted in <paramref name="Unit"/>: 0.5 for <c>6年半</c>, 0.1 for <c>6.5 years</c>.</param>
/// <param name="CoarseStep">The same if zeros at the end are mere filling: 10 for <c>about ten years</c>.</param>
public sealed record DurationFigure(Duration Value, FigureBound Bound, DurationUnit Unit, decimal Step, decimal CoarseStep)
{
    /// <summary>The ISO 8601 duration, its bound in words before it.</summary>
    public override string ToString() => Bound.Prefix() + Value;
}
