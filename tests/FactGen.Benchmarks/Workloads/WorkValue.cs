namespace FactGen.Benchmarks.Workloads;

/// <summary>One value of a fact of the workload.</summary>
/// <param name="Field">The field, as a fact file names it.</param>
/// <param name="Text">As a fact file writes it; of a reference, the key.</param>
/// <param name="To">Of a reference, the collection; else empty.</param>
internal sealed record WorkValue(string Field, Form Form, string Text, string To = "");
