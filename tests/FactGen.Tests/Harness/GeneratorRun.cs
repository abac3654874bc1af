using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Tests.Harness;

/// <summary>The generator run on a project, and run again on an edited one with what it remembers.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(FactProject project, GeneratorDriver driver)
    {
        Project = project;
        _driver = driver.RunGeneratorsAndUpdateCompilation(project.Compile(), out var compilation, out _);
        Compilation = (CSharpCompilation)compilation;
        Result = _driver.GetRunResult().Results.Single();
    }

    public FactProject Project { get; }

    public CSharpCompilation Compilation { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The emitted sources by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources => Result.GeneratedSources
        .ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Runs the generator.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isTracked">Whether the steps are remembered, which <see cref="Reasons"/> asks for; the host follows all of them anew for every output, so it is slow.</param>
    public static GeneratorRun Of(FactProject project, bool isTracked = false) => new(
        project,
        CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            project.Files,
            project.ParseOptions,
            new Options(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked)));

    /// <summary>Runs again on <paramref name="project"/>, as an editor does after an edit.</summary>
    public GeneratorRun Then(FactProject project)
    {
        var driver = _driver.WithUpdatedParseOptions(project.ParseOptions);
        if (!project.Files.SequenceEqual(Project.Files)) driver = driver.ReplaceAdditionalTexts([.. project.Files]);
        if (project.Properties != Project.Properties) driver = driver.WithUpdatedAnalyzerConfigOptions(new Options(project.Properties));
        return new(project, driver);
    }

    public GeneratorRun Then(Func<FactProject, FactProject> edit) => Then(edit(Project));
}
