using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;

namespace FactGen.Benchmarks;

/// <summary>Says that a benchmark hands work to other threads, so that the time of all of them counts.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnManyThreadsAttribute() : JobMutatorConfigBaseAttribute(
    ProcessorClock.OfProcess.IsAvailable ? Job.Default.WithClock(ProcessorClock.OfProcess) : Job.Default);
