using System.Globalization;
using FactGen.Benchmarks.Builds;
using FactGen.Benchmarks.Peers;
using FactGen.Benchmarks.Ratios;
using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Running;

/// <summary>What facts cost a program that runs: everything is measured in fresh processes.</summary>
internal static class RunRows
{
    private const int Facts = 10_000;
    private const int FactsAFile = 100;

    /// <summary>A process that touches facts is short: it can run more often than a compiler.</summary>
    private const int ProcessesARepetition = 3;

    public static IEnumerable<Row> All =>
    [
        new("touch-first", "the first fact touched at run time", "System.Text.Json source generation of an embedded file into a FrozenDictionary", First),
        new("touch-all", "all facts touched once", "the same", Every),
        new("touch-again", "a fact touched again", "a static field", Again),
    ];

    private static IReadOnlyList<Measure> First(int repetitions)
    {
        var facts = FactFactory.Make(Facts);
        using var project = Project(facts);
        using var small = Project(FactFactory.Make(Facts / 10));
        using var large = Project(FactFactory.Make(Facts * 5));
        var json = JsonPeer(project, facts);
        var runs = Progress.Repeat(repetitions * ProcessesARepetition, "touch-first", () =>
            (Ours: Run(project.WithFactGen, "first"), Peer: Run(json, "first"), Small: Run(small.WithFactGen, "first"), Large: Run(large.WithFactGen, "first")));

        var counting = project.WithFactGen with { Name = "Counting", Sources = [project.Write("Counting.cs", FactsProgram.Counting(FirstPerson(facts))), project.Write("Clock.cs", Clock.Source)] };
        counting.Run();
        var built = FirstPerson(facts).Values[0].Text.Length - Run(counting).Result;
        return
        [
            Samples.Ratio("time", 0.12, runs, run => run.Ours.Time, run => run.Peer.Time),
            Samples.Ratio("CPU", 0.12, runs, run => run.Ours.Cpu, run => run.Peer.Cpu),
            Samples.Count("facts built", 1, [built]),
            Samples.Ratio("50,000 facts against 1,000: time", 1.3, runs, run => run.Large.Time, run => run.Small.Time),
            Samples.Ratio("50,000 facts against 1,000: CPU", 1.3, runs, run => run.Large.Cpu, run => run.Small.Cpu),
        ];
    }

    private static IReadOnlyList<Measure> Every(int repetitions)
    {
        var facts = FactFactory.Make(Facts);
        using var project = Project(facts);
        var json = JsonPeer(project, facts);
        var runs = Progress.Repeat(repetitions * ProcessesARepetition, "touch-all", () => (Ours: Run(project.WithFactGen, "all"), Peer: Run(json, "all")));
        return
        [
            Samples.Ratio("time", 0.6, runs, run => run.Ours.Time, run => run.Peer.Time),
            Samples.Ratio("CPU", 0.6, runs, run => run.Ours.Cpu, run => run.Peer.Cpu),
            Samples.Ratio("working set, the runtime's own included", 0.8, runs, run => run.Ours.WorkingSet, run => run.Peer.WorkingSet),
            Samples.Count("difference of what was read", 0, runs.Select(run => Math.Abs(run.Ours.Result - run.Peer.Result))),
        ];
    }

    private static IReadOnlyList<Measure> Again(int repetitions)
    {
        var few = FactFactory.Make(Facts / 10);
        var many = FactFactory.Make(Facts);
        using var named = new FactProject(FactFileWriter.Write(few, few.Count / FactsAFile), AgainProgram.Source(few, person => $"Facts.People.{person.Name}"));
        using var keyed = new FactProject(FactFileWriter.Write(many, many.Count / FactsAFile), AgainProgram.Source(many, person => $"Facts.People.All[PersonId.{person.Name}]"));
        var runs = Progress.Repeat(repetitions, "touch-again", () => (Named: Touches(named), Keyed: Touches(keyed)));
        return
        [
            Samples.Ratio("by name, of 1,000 facts", 1.4, runs, run => run.Named.Ours, run => run.Named.Field),
            Samples.Ratio("by key, of 10,000 facts", 1.4, runs, run => run.Keyed.Ours, run => run.Keyed.Field),
            Samples.Count("bytes allocated", 0, runs.Select(run => run.Named.Allocated + run.Keyed.Allocated)),
        ];
    }

    private static (double Ours, double Field, long Allocated) Touches(FactProject project)
    {
        var words = project.WithFactGen.Execute().Split(' ');
        return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture), long.Parse(words[2], CultureInfo.InvariantCulture));
    }

    private static FactProject Project(IReadOnlyList<WorkFact> facts) =>
        new(FactFileWriter.Write(facts, facts.Count / FactsAFile), FactsProgram.Source(FirstPerson(facts)), Clock.Source);

    private static CompilerCall JsonPeer(FactProject project, IReadOnlyList<WorkFact> facts)
    {
        var call = project.Beside("Json", ("Program.cs", JsonProgram.Source(FirstPerson(facts))), ("Clock.cs", Clock.Source)) with
        {
            Resources = [project.Write(JsonProgram.Resource, JsonWriter.Write(facts))],
            Analyzers = [DotnetHost.JsonGenerator],
        };
        call.Run();
        return call;
    }

    /// <summary>One in the middle, so that no end of a file or list is favoured.</summary>
    private static WorkFact FirstPerson(IReadOnlyList<WorkFact> facts) => facts.Skip(facts.Count / 2).First(fact => fact.Collection == "people");

    private static Sample Run(CompilerCall program, params string[] arguments) => Sample.Parse(program.Execute(arguments));
}
