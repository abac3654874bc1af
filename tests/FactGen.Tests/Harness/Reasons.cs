using FactGen.Generation;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Harness;

/// <summary>What an incremental run did again, and what it remembered.</summary>
internal static class Reasons
{
    /// <summary>How many outputs were written again, or for the first time.</summary>
    public static int Emitted(this GeneratorRun run) => run.Result.TrackedOutputSteps
        .SelectMany(steps => steps.Value)
        .SelectMany(step => step.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>Hint names of the sources that were written again, even if they read as before; it needs no tracked steps.</summary>
    public static IReadOnlyList<string> Rewritten(this GeneratorRun after, GeneratorRun before)
    {
        var known = before.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        return [.. after.Result.GeneratedSources.Where(source => !ReferenceEquals(known.GetValueOrDefault(source.HintName), source.SourceText)).Select(source => source.HintName).Order(StringComparer.Ordinal)];
    }

    /// <summary>The reasons that the outputs of a named step have in this run.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Of(this GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason)];

    /// <summary>Hint names of the sources that differ between two runs, new and lost ones included.</summary>
    public static IReadOnlyList<string> Changed(this GeneratorRun after, GeneratorRun before) =>
    [
        .. after.Sources.Keys.Union(before.Sources.Keys)
            .Where(hint => after.Sources.GetValueOrDefault(hint) != before.Sources.GetValueOrDefault(hint))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Fails unless every step and every output of the run is remembered, not made again.</summary>
    public static void AssertAllCached(this GeneratorRun run)
    {
        foreach (var (name, steps) in run.Result.TrackedSteps.Concat(run.Result.TrackedOutputSteps))
        {
            if (!Ours.Contains(name)) continue;
            Assert.All(steps.SelectMany(step => step.Outputs), output =>
                Assert.True(output.Reason is IncrementalStepRunReason.Cached, $"{name}: {output.Reason}"));
        }

        Assert.Equal(0, run.Emitted());
    }

    private static readonly HashSet<string> Ours =
    [
        .. typeof(TrackingNames).GetFields().Select(field => (string)field.GetValue(null)!),
        "SourceOutput",
    ];
}
