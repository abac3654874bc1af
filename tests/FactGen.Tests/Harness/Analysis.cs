using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Harness;

/// <summary>Every analyzer of ours, run on a project whose facts have been generated.</summary>
internal static class Analysis
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(FactAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly ConcurrentDictionary<ImmutableArray<TextFile>, GeneratorRun> Runs = new();

    /// <summary>The diagnostics of all analyzers. An exception of an analyzer, or code that does not compile, fails the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(this FactProject project, bool mayBeBroken = false)
    {
        var compilation = Compile(project);
        if (!mayBeBroken) Assert.Empty(project.Sources.SelectMany(source => Errors(ModelOf(compilation, source.Path))));
        return await AnalyzeAsync(compilation, project);
    }

    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation, FactProject project)
    {
        var found = await compilation.WithAnalyzers(All, OptionsOf(project)).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return [.. found.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>What the analyzers say of the C# sources, as <c>line:column id the underlined text: message</c>, asked as an editor asks: a file at a time.</summary>
    public static async Task<IReadOnlyList<string>> UseOf(this FactProject project)
    {
        var compilation = Compile(project);
        var analyzers = compilation.WithAnalyzers(All, OptionsOf(project));
        var found = new List<Diagnostic>();
        foreach (var model in project.Sources.Select(source => ModelOf(compilation, source.Path)))
        {
            Assert.Empty(Errors(model));
            found.AddRange(await analyzers.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None));
        }

        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).Select(Show)];
    }

    /// <summary>Tests of one set of facts differ in their code only: the generator remembers the rest.</summary>
    private static CSharpCompilation Compile(FactProject project) => Runs.GetOrAdd(project.Files, _ => GeneratorRun.Of(project)).Then(project).Compilation;

    private static SemanticModel ModelOf(CSharpCompilation compilation, string path) => compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == path));

    private static IEnumerable<Diagnostic> Errors(SemanticModel model) => model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static AnalyzerOptions OptionsOf(FactProject project) => new(ImmutableArray<AdditionalText>.CastUp(project.Files), new Options(project.Properties, project.EditorConfig));

    private static string Show(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        var text = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
        return $"{start.Line + 1}:{start.Character + 1} {diagnostic.Id} {text}: {diagnostic.GetMessage()}";
    }
}
