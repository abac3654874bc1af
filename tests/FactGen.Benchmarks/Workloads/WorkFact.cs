namespace FactGen.Benchmarks.Workloads;

/// <summary>One fact of the workload.</summary>
internal sealed record WorkFact(string Collection, string Key, IReadOnlyList<WorkValue> Values)
{
    /// <summary>The key as FactGen names it in C#.</summary>
    public string Name => Pascal(Key);

    /// <summary>A word of a fact file as it is spelt in C#.</summary>
    public static string Pascal(string word) => string.Concat(word.Split('-', '_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
