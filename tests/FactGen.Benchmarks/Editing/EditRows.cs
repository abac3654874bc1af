using FactGen.Benchmarks.Builds;
using FactGen.Benchmarks.Peers;
using FactGen.Benchmarks.Ratios;
using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Editing;

/// <summary>What an editor waits for.</summary>
internal static class EditRows
{
    private const int WarmUps = 12; // The runtime compiles what is called often a second time, and that takes a while.

    /// <summary>How often an edit is made in a repetition: an odd number, so that one of them is the median.</summary>
    private const int EditsARepetition = 5;

    private const int Facts = 10_000;
    private const int Files = 100;

    /// <summary>For counts, which the number of facts does not change: a driver that records its steps is slow.</summary>
    private static readonly IReadOnlyList<WorkFile> Small = FactFileWriter.Write(FactFactory.Make(200), 10);

    public static IEnumerable<Row> All =>
    [
        new("edit-code", "an unrelated edit of C#", "a fresh run", CodeEdit),
        new("edit-many", "10,000 files of one record: an unrelated edit", "one generated source a file", ManyFiles),
        new("edit-value", "one value edited", "a fresh run", ValueEdit),
        new("edit-large", "one value edited in a single file of 10,000 entries", "one output for the file", LargeFile),
        new("analyzers", "analyzers on 10,000 facts", "the generator's fresh run", Analyzers),
    ];

    private static IReadOnlyList<Measure> CodeEdit(int repetitions)
    {
        var files = FactFileWriter.Write(FactFactory.Make(Facts), Files);
        var runs = Warm(repetitions, "edit-code", () =>
        {
            var editor = Editor.Open(files, Editor.FactGen);
            return (Fresh: editor.Compile(), Edit: Typical(editor.EditCode));
        });
        var bare = new BareProject(Small, tracked: true);
        bare.Generate();
        bare.EditCode("// nothing about facts\n" + Programs.Count);
        bare.Generate();
        return
        [
            Samples.Ratio("wall", 1 / 60.0, runs, run => run.Edit.Cost.Wall, run => run.Fresh.Cost.Wall),
            Samples.Ratio("CPU", 1 / 60.0, runs, run => run.Edit.Cost.Cpu, run => run.Fresh.Cost.Cpu),
            Samples.Count("callbacks run", 0, [bare.CallbacksRun()]),
            Samples.Count("new syntax trees", 0, runs.Select(run => (long)run.Edit.NewTrees)),
        ];
    }

    private static IReadOnlyList<Measure> ManyFiles(int repetitions)
    {
        var files = FactFileWriter.Write(FactFactory.Make(Facts), Facts);
        var peer = new PeerReference(new OneSourceAFile());
        var (ours, theirs) = (Editor.Open(files, Editor.FactGen), Editor.Open(files, peer));
        ours.Compile();
        theirs.Compile();
        var runs = Warm(repetitions, "edit-many", () => (Ours: Typical(ours.EditCode), Peer: theirs.EditCode()));
        return
        [
            Samples.Ratio("wall", 1 / 200.0, runs, run => run.Ours.Cost.Wall, run => run.Peer.Cost.Wall),
            Samples.Ratio("CPU", 1 / 200.0, runs, run => run.Ours.Cost.Cpu, run => run.Peer.Cost.Cpu),
            Samples.Count("generated sources that hold facts", 128, [ours.TreesWith("facts/facts-")]),
        ];
    }

    private static IReadOnlyList<Measure> ValueEdit(int repetitions)
    {
        var files = FactFileWriter.Write(FactFactory.Make(Facts), Files);
        var edited = files[Files / 2];
        var year = 1900;
        var runs = Warm(repetitions, "edit-value", () =>
        {
            var editor = Editor.Open(files, Editor.FactGen);
            var fresh = editor.Compile();
            var value = Typical(() => editor.EditFile(edited.Path, text => Edits.Year(text, year++)));
            var shown = Typical(() => editor.EditFile(edited.Path, text => Edits.Name(text, year++)));
            var last = editor.EditFile(edited.Path, text => text + "# a comment\n");
            var first = editor.EditFile(edited.Path, text => "# a comment\n" + text);
            return (Fresh: fresh, Value: value, Shown: shown, LastLine: last, FirstLine: first);
        });
        var bare = new BareProject(Small, tracked: true);
        bare.Generate();
        bare.EditFile(Small[0] with { Text = Edits.Year(Small[0].Text, year) });
        bare.Generate();
        return
        [
            Samples.Ratio("wall", 1 / 25.0, runs, run => run.Value.Cost.Wall, run => run.Fresh.Cost.Wall),
            Samples.Ratio("CPU", 1 / 25.0, runs, run => run.Value.Cost.Cpu, run => run.Fresh.Cost.Cpu),
            Samples.Count("files read", 1, [bare.CallbacksRun("Read")]),
            Samples.Count("new syntax trees", 2, runs.Select(run => (long)run.Value.NewTrees)),
            Samples.Ratio("a name that others show: wall", 1 / 5.0, runs, run => run.Shown.Cost.Wall, run => run.Fresh.Cost.Wall),
            Samples.Ratio("a name that others show: CPU", 1 / 5.0, runs, run => run.Shown.Cost.Cpu, run => run.Fresh.Cost.Cpu),
            Samples.Ratio("a comment on the last line: wall", 1 / 100.0, runs, run => run.LastLine.Cost.Wall, run => run.Fresh.Cost.Wall),
            Samples.Count("a comment on the last line: new syntax trees", 0, runs.Select(run => (long)run.LastLine.NewTrees)),
            Samples.Ratio("a comment on the first line: wall", 1 / 20.0, runs, run => run.FirstLine.Cost.Wall, run => run.Fresh.Cost.Wall),
            Samples.Count("a comment on the first line: new syntax trees, the table of lines", 1, runs.Select(run => (long)run.FirstLine.NewTrees)),
        ];
    }

    private static IReadOnlyList<Measure> LargeFile(int repetitions)
    {
        var file = FactFileWriter.Write(FactFactory.Make(Facts), 1);
        var path = file[0].Path;
        var year = 1900;
        var (ours, theirs) = (Editor.Open(file, Editor.FactGen), Editor.Open(file, new PeerReference(new OneSourceAFile())));
        ours.Compile();
        theirs.Compile();
        var runs = Warm(repetitions, "edit-large", () =>
        {
            year++;
            return (Ours: ours.EditFile(path, text => Edits.Year(text, year)), Peer: theirs.EditFile(path, text => Edits.Year(text, year)));
        });
        return
        [
            Samples.Ratio("wall", 1 / 5.0, runs, run => run.Ours.Cost.Wall, run => run.Peer.Cost.Wall),
            Samples.Ratio("CPU", 1 / 5.0, runs, run => run.Ours.Cost.Cpu, run => run.Peer.Cost.Cpu),
            Samples.Count("new syntax trees", 2, runs.Select(run => (long)run.Ours.NewTrees)),
        ];
    }

    private static IReadOnlyList<Measure> Analyzers(int repetitions)
    {
        var files = FactFileWriter.Write(FactFactory.Make(Facts), Files);
        var runs = Warm(repetitions, "analyzers", () =>
        {
            var project = new BareProject(files);
            return (Generator: project.Generate(), Analyzers: project.Analyze(), Alone: new BareProject(files).Analyze());
        });
        return
        [
            Samples.Ratio("wall", 0.8, runs, run => run.Analyzers.Wall, run => run.Generator.Wall),
            Samples.Ratio("CPU", 0.8, runs, run => run.Analyzers.Cpu, run => run.Generator.Cpu),
            Samples.Ratio("CPU, texts that the generator has not read before", 1.0, runs, run => run.Alone.Cpu, run => run.Generator.Cpu),
        ];
    }

    /// <summary>The edit of median cost, with the most new trees of any: what a collection of memory costs falls on one of a few.</summary>
    private static Edit Typical(Func<Edit> edit)
    {
        var edits = Enumerable.Range(0, EditsARepetition).Select(_ => edit()).OrderBy(static one => one.Cost.Cpu).ToList();
        return edits[EditsARepetition / 2] with { NewTrees = edits.Max(static one => one.NewTrees) };
    }

    /// <summary>Repeats when all code on the way is compiled, as in an editor that has been open for a while.</summary>
    private static IReadOnlyList<T> Warm<T>(int repetitions, string what, Func<T> run)
    {
        for (var time = 0; time < WarmUps; time++) run();
        return Progress.Repeat(repetitions, what, run);
    }
}
