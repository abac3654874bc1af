using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace FactGen.Benchmarks;

/// <summary>All competitors of a benchmark in one run of one process, so that their ratios mean something on any machine.</summary>
internal sealed class SideBySide : ManualConfig
{
    public SideBySide()
    {
        var job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(200) // The runtime compiles twice, and the second time in the background.
            .WithIterationCount(40);
        AddJob(ProcessorClock.OfThread.IsAvailable ? job.WithClock(ProcessorClock.OfThread) : job);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        HideColumns(Column.Error, Column.StdDev, Column.Median, Column.Gen0, Column.Gen1, Column.Gen2, Column.RatioSD);
    }
}
