namespace FactGen.Benchmarks.Ratios;

/// <summary>One thing that is measured, side by side with what it is compared to.</summary>
/// <param name="Name">The word by which the command line names it.</param>
/// <param name="What">What is measured.</param>
/// <param name="Against">What it is compared to.</param>
/// <param name="Run">Measures, with so many repetitions.</param>
internal sealed record Row(string Name, string What, string Against, Func<int, IReadOnlyList<Measure>> Run);
