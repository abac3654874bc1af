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
        // One call an iteration: each is short enough for many to pass undisturbed even on a busy machine, and the fastest ones are compared.
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(60)
            .WithIterationCount(100));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new FastestRatioColumn());
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        HideColumns(Column.Error, Column.StdDev, Column.Median, Column.Gen0, Column.Gen1, Column.Gen2, Column.RatioSD);
        HideColumns(BaselineRatioColumn.RatioMean); // Of means: no use where one iteration was disturbed.
    }
}
