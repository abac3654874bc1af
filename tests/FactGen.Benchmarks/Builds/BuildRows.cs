using FactGen.Benchmarks.Peers;
using FactGen.Benchmarks.Ratios;
using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Builds;

/// <summary>Whole compiler processes.</summary>
internal static class BuildRows
{
    private const int Facts = 10_000;
    private const int Files = 100;

    public static IEnumerable<Row> All =>
    [
        new("build", "full build, cold compiler, with FactGen", "the same generated C# checked in", FullBuild),
        new("code", "the emitted code's compile time beyond an empty project's", "static readonly records, one a fact", EmittedCode),
        new("tenfold", "10× the facts", "10,000 facts", Tenfold),
        new("real", "openstates-ak and congress in one build", "the same generated C# checked in", RealBuild),
    ];

    private static IReadOnlyList<Measure> FullBuild(int repetitions)
    {
        using var project = new FactProject(FactFileWriter.Write(FactFactory.Make(Facts), Files), Programs.Count);
        var silent = project.WithFactGen with { Name = "Silent", SkipAnalyzers = true };
        var idle = IdleAnalyzer.Beside(project);
        var idleSilent = idle with { Name = "SilentIdle", SkipAnalyzers = true };
        var runs = Progress.Repeat(repetitions, "build", () =>
            (Peer: project.CheckedIn.Run(), Ours: project.WithFactGen.Run(), Generator: silent.Run(), Idle: idle.Run(), IdleGenerator: idleSilent.Run()));
        return
        [
            Samples.Ratio("wall", 1.05, runs, run => run.Ours.Wall, run => run.Peer.Wall),
            Samples.Ratio("CPU", 1.03, runs, run => run.Ours.Cpu, run => run.Peer.Cpu),
            Samples.Ratio("wall, without analyzers", 1.05, runs, run => run.Generator.Wall, run => run.Peer.Wall),
            Samples.Ratio("CPU, without analyzers", 1.03, runs, run => run.Generator.Cpu, run => run.Peer.Cpu),
            Samples.Ratio("CPU of a generator and an analyzer that do nothing", runs, run => run.Idle.Cpu, run => run.Peer.Cpu),
            Samples.Ratio("CPU of a generator that does nothing", runs, run => run.IdleGenerator.Cpu, run => run.Peer.Cpu),
        ];
    }

    private static IReadOnlyList<Measure> EmittedCode(int repetitions)
    {
        var facts = FactFactory.Make(Facts);
        using var project = new FactProject(FactFileWriter.Write(facts, Files), Programs.Count);
        var empty = project.Beside("Empty", ("Program.cs", Programs.Empty));
        var peer = project.Beside("Peer", [.. RecordsWriter.Write(facts, Files), ("Program.cs", Programs.Empty)]);
        var runs = Progress.Repeat(repetitions, "code", () => (Empty: empty.Run(), Ours: project.CheckedIn.Run(), Peer: peer.Run()));
        return
        [
            Samples.Ratio("wall", 0.30, runs, run => run.Ours.Wall - run.Empty.Wall, run => run.Peer.Wall - run.Empty.Wall),
            Samples.Ratio("CPU", 0.30, runs, run => run.Ours.Cpu - run.Empty.Cpu, run => run.Peer.Cpu - run.Empty.Cpu),
            Samples.Ratio("assembly", 0.6, runs, run => run.Ours.Size, run => run.Peer.Size),
            Samples.Ratio("peak memory, the compiler's own included", 0.6, runs, run => run.Ours.Memory, run => run.Peer.Memory),
        ];
    }

    private static IReadOnlyList<Measure> Tenfold(int repetitions)
    {
        using var one = new FactProject(FactFileWriter.Write(FactFactory.Make(Facts), Files), Programs.Count);
        using var ten = new FactProject(FactFileWriter.Write(FactFactory.Make(10 * Facts), Files), Programs.Count);
        var empty = one.Beside("Empty", ("Program.cs", Programs.Empty));
        var runs = Progress.Repeat(repetitions, "tenfold", () => (Empty: empty.Run(), One: one.WithFactGen.Run(), Ten: ten.WithFactGen.Run()));
        var count = long.Parse(ten.WithFactGen.Execute());
        return
        [
            Samples.Ratio("wall beyond an empty project's", 6, runs, run => run.Ten.Wall - run.Empty.Wall, run => run.One.Wall - run.Empty.Wall),
            Samples.Ratio("CPU beyond an empty project's", 6, runs, run => run.Ten.Cpu - run.Empty.Cpu, run => run.One.Cpu - run.Empty.Cpu),
            Samples.Ratio("peak memory", 4, runs, run => run.Ten.Memory, run => run.One.Memory),
            Samples.Count("facts that the built program lacks", 0, [10 * Facts - count]),
        ];
    }

    private static IReadOnlyList<Measure> RealBuild(int repetitions)
    {
        var files = RealData.Files();
        if (files.Count == 0) return [new("", "≤ 1.10×", "no data beside the repository", "", null)];

        using var project = new FactProject(files, Programs.CountReal);
        var idle = IdleAnalyzer.Beside(project);
        var runs = Progress.Repeat(repetitions, "real", () => (Peer: project.CheckedIn.Run(), Ours: project.WithFactGen.Run(), Idle: idle.Run()));
        return
        [
            Samples.Ratio("wall", 1.10, runs, run => run.Ours.Wall, run => run.Peer.Wall),
            Samples.Ratio("CPU", 1.10, runs, run => run.Ours.Cpu, run => run.Peer.Cpu),
            Samples.Ratio("CPU of a generator and an analyzer that do nothing", runs, run => run.Idle.Cpu, run => run.Peer.Cpu),
        ];
    }
}
