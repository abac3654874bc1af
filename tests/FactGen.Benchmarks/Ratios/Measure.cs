namespace FactGen.Benchmarks.Ratios;

/// <summary>One line of the table.</summary>
/// <param name="What">What of the row is compared.</param>
/// <param name="Target">What is to be reached.</param>
/// <param name="Measured">The median.</param>
/// <param name="Spread">The middle half of the repetitions.</param>
/// <param name="Reached">Whether the median reaches the target; null where there is none.</param>
internal sealed record Measure(string What, string Target, string Measured, string Spread, bool? Reached);
