using System.Collections.Immutable;
using System.Diagnostics;
using FactGen.Benchmarks.Builds;
using FactGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Benchmarks.Editing;

/// <summary>A project without a workspace: the generator in a bare driver, which tells what it did, and the analyzers.</summary>
internal sealed class BareProject
{
    private static readonly HashSet<string> Inputs =
        [.. typeof(WellKnownGeneratorInputs).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetValue(null)!)];

    private readonly CSharpParseOptions _parse = new(LanguageVersion.Latest);
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    /// <summary>A project with facts that nothing has read yet.</summary>
    public BareProject(IEnumerable<WorkFile> files, bool tracked = false)
    {
        Files = [.. files.Select(file => new MemoryFile(file))];
        _compilation = CSharpCompilation.Create("Acme", [Parse(Programs.Count)], Editor.References, new(OutputKind.ConsoleApplication));
        _driver = CSharpGeneratorDriver.Create(Editor.FactGen.GetGenerators(LanguageNames.CSharp), Files, _parse, new MemoryOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracked));
    }

    private ImmutableArray<AdditionalText> Files { get; set; }

    /// <summary>Runs the generator, with what it remembers.</summary>
    public Cost Generate() => Timed(() => _driver = _driver.RunGenerators(_compilation));

    /// <summary>Replaces the project's own C#.</summary>
    public void EditCode(string text) => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Parse(text));

    /// <summary>Replaces one fact file.</summary>
    public void EditFile(WorkFile file)
    {
        var edited = new MemoryFile(file);
        var old = Files.Single(known => known.Path == edited.Path);
        Files = Files.Replace(old, edited);
        _driver = _driver.ReplaceAdditionalText(old, edited);
    }

    /// <summary>How many results of steps and outputs the last run did not take from the one before.</summary>
    /// <param name="step">A step's tracking name; all of them when null.</param>
    public long CallbacksRun(string? step = null)
    {
        var result = _driver.GetRunResult().Results.Single();
        return result.TrackedSteps.Concat(result.TrackedOutputSteps)
            .Where(steps => step is null ? !Inputs.Contains(steps.Key) : steps.Key == step)
            .SelectMany(steps => steps.Value)
            .SelectMany(run => run.Outputs)
            .Count(output => output.Reason is not IncrementalStepRunReason.Cached);
    }

    /// <summary>Runs FactGen's analyzers over all files.</summary>
    public Cost Analyze()
    {
        var analyzers = Editor.FactGen.GetAnalyzers(LanguageNames.CSharp);
        var options = new AnalyzerOptions(Files, new MemoryOptions());
        return Timed(() => _compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());
    }

    private static Cost Timed(Action run)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        run();
        return new(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    private SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, _parse, "Program.cs");
}
