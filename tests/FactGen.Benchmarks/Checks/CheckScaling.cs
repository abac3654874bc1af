using BenchmarkDotNet.Attributes;

namespace FactGen.Benchmarks.Checks;

/// <summary>Ten times the entries cost at most twelve times the time: no check costs more than N log N.</summary>
[WarmupCount(3)]
[IterationCount(15)]
public class CheckScaling
{
    private const int RunsUntilCompiled = 200; // As many as the small benchmarks warm up; the code is the same for every number of entries.

    private readonly BoundFacts _1k = new(ManyFacts.Of(1_000));
    private readonly BoundFacts _10k = new(ManyFacts.Of(10_000));
    private readonly BoundFacts _100k = new(ManyFacts.Of(100_000));

    [GlobalSetup]
    public void Compile()
    {
        for (var run = 0; run < RunsUntilCompiled; run++) _1k.Check();
    }

    [Benchmark]
    public int Entries1k() => _1k.Check();

    [Benchmark(Baseline = true)]
    public int Entries10k() => _10k.Check();

    [Benchmark]
    public int Entries100k() => _100k.Check();
}
