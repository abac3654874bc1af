using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FactGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Benchmarks.Checks;

/// <summary>What the analyzer adds to a build of 10,000 entries, texts new to both as they are to a compiler.</summary>
[OnManyThreads]
[WarmupCount(8)]
[IterationCount(15)]
public class AnalyzerShare
{
    private readonly IReadOnlyList<(string Path, string Text)> _facts = ManyFacts.Of(10_000);
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Acme",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The generator, first run.</summary>
    [Benchmark(Baseline = true)]
    public int Generator() => Generate(Files());

    /// <summary>The generator, then the analyzer on the same texts.</summary>
    [Benchmark]
    public int GeneratorAndAnalyzer()
    {
        var files = Files();
        return Generate(files) + Analyze(files);
    }

    /// <summary>The generator, then all that the compiler does with what it emits.</summary>
    [Benchmark]
    public long GeneratorAndCompiler()
    {
        Driver(Files()).RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? image.Length : throw new InvalidOperationException($"The emitted code does not compile: {result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }

    private ImmutableArray<AdditionalText> Files() => [.. _facts.Select(static file => new MemoryText("/acme/" + file.Path, file.Text))];

    private int Generate(ImmutableArray<AdditionalText> files) => Driver(files).RunGenerators(_compilation).GetRunResult().GeneratedTrees.Length;

    private static GeneratorDriver Driver(ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new FactGenerator().AsSourceGenerator()], files, CSharpParseOptions.Default, ProjectProperties.Acme);

    private int Analyze(ImmutableArray<AdditionalText> files) => _compilation
        .WithAnalyzers([new FactAnalyzer()], new AnalyzerOptions(files, ProjectProperties.Acme))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
}
