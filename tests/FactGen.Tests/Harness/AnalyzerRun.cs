using System.Collections.Immutable;
using FactGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Harness;

/// <summary>The analyzer of fact files run on a project, as a compiler runs it.</summary>
internal static class AnalyzerRun
{
    /// <summary>What the analyzer reports, files by path, then by place.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Of(FactProject project, CSharpCompilation? compilation = null)
    {
        var analyzers = (compilation ?? project.Compile()).WithAnalyzers([new FactAnalyzer()], OptionsOf(project));
        var told = await analyzers.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. told.OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>What a compiler hands to the analyzers of a project.</summary>
    public static AnalyzerOptions OptionsOf(FactProject project) => new(ImmutableArray<AdditionalText>.CastUp(project.Files), new Options(project.Properties));

    /// <summary>The same for one file of facts, which the generator has to accept.</summary>
    public static async Task<IReadOnlyList<string>> Shown(string facts, params (string Name, string Value)[] properties)
    {
        var project = properties.Aggregate(FactProject.With(("facts/press.yaml", facts)), static (made, property) => made.WithProperty(property.Name, property.Value));
        Assert.Empty(GeneratorRun.Of(project).Diagnostics);
        return [.. (await Of(project)).Select(Show)];
    }

    /// <summary>A diagnostic as a build prints it: <c>7:15 warning FACT2001: words @6:17</c>, the other side behind the at sign.</summary>
    public static string Show(Diagnostic diagnostic) =>
        $"{Place(diagnostic.Location)} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}"
        + string.Concat(diagnostic.AdditionalLocations.Select(static other => " @" + Place(other)));

    private static string Place(Location location)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return $"{start.Line + 1}:{start.Character + 1}";
    }
}
