namespace FactGen.Benchmarks.Builds;

/// <summary>What one process, or one step of one, took.</summary>
/// <param name="Wall">Seconds by the clock.</param>
/// <param name="Cpu">Seconds of all cores together, kernel included.</param>
/// <param name="Memory">Bytes of the largest resident set; zero where it is not measured.</param>
/// <param name="Size">Bytes of what was written; zero where nothing is.</param>
internal sealed record Cost(double Wall, double Cpu, double Memory = 0, double Size = 0);
