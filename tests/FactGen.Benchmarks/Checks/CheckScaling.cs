using BenchmarkDotNet.Attributes;

namespace FactGen.Benchmarks.Checks;

/// <summary>Ten times the entries cost at most twelve times the time: no check costs more than N log N.</summary>
public class CheckScaling
{
    private readonly BoundFacts _1k = new(ManyFacts.Of(1_000));
    private readonly BoundFacts _10k = new(ManyFacts.Of(10_000));
    private readonly BoundFacts _100k = new(ManyFacts.Of(100_000));

    [Benchmark(Baseline = true)]
    public int Entries1k() => _1k.Check();

    [Benchmark]
    public int Entries10k() => _10k.Check();

    [Benchmark]
    public int Entries100k() => _100k.Check();
}
