using BenchmarkDotNet.Attributes;
using FactGen.Core.Reading;

namespace FactGen.Benchmarks.Reading;

/// <summary>Eight times the text costs at most nine times the time.</summary>
public class Scaling
{
    private string _yaml = "";
    private string _yaml8 = "";

    [GlobalSetup]
    public void Load()
    {
        _yaml = SharedData.Text("congress/legislators-current.yaml");
        _yaml8 = string.Concat(Enumerable.Repeat(_yaml, 8));
    }

    [Benchmark(Baseline = true)]
    public int Once() => FactReader.Read("facts.yaml", _yaml).Root.Count;

    [Benchmark]
    public int EightTimes() => FactReader.Read("facts.yaml", _yaml8).Root.Count;
}
