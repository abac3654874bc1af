namespace FactGen.Core.Figures.Durations;

/// <summary>A number and its unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many.</param>
/// <param name="Step">One unit of the last digit of the count.</param>
/// <param name="CoarseStep">The same if zeros at the end are mere filling.</param>
internal readonly record struct DurationPart(DurationUnit Unit, decimal Count, decimal Step, decimal CoarseStep);
