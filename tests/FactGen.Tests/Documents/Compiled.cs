using System.Collections.Immutable;
using System.Globalization;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Documents;

/// <summary>An example's project, compiled with the generator and every analyzer, as a build would.</summary>
internal sealed class Compiled(GeneratorRun run, IReadOnlyList<string> diagnostics)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(FactGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Errors and warnings, as a build prints them.</summary>
    public IReadOnlyList<string> Diagnostics => diagnostics;

    public static async Task<Compiled> Of(FactProject project)
    {
        // A page may still be at its facts; a program is what makes a console project compile.
        if (project.Sources.All(source => source.Path != "Program.cs")) project = project.WithSource("return;");
        var run = GeneratorRun.Of(project);
        var analyzed = await run.Compilation
            .WithAnalyzers(Analyzers, new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(project.Files), new Options(project.Properties)))
            .GetAnalyzerDiagnosticsAsync();
        return new(run, [.. run.Diagnostics.Concat(run.Compilation.GetDiagnostics()).Concat(analyzed)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .Select(Show)]);
    }

    /// <summary>Runs the program; what it prints.</summary>
    public string Execute()
    {
        var assembly = run.Load();
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return assembly.GetType("Console", throwOnError: true)!.GetField("Printed")!.GetValue(null)!.ToString()!;
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var start = span.StartLinePosition;
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{span.Path.Replace(FactProject.Root, "")}({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
