namespace FactGen.Benchmarks.Workloads;

/// <summary>An additional file of the workload.</summary>
/// <param name="Path">Relative to the project's folder.</param>
internal sealed record WorkFile(string Path, string Text);
