using System.Collections.Immutable;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Analyzers;

/// <summary>Tells in C# of what can be mended in fact files (FACT9010): hosts and <c>dotnet format</c> look for fixes in C# documents only.</summary>
/// <remarks>At the beginning of the project's first C# file, so that a project without any use of facts has the fixes too.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MendableFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseDescriptors.MendableFile);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var first = start.Compilation.SyntaxTrees.Where(tree => !IsGenerated(tree, start.Options)).OrderBy(static tree => tree.FilePath, StringComparer.Ordinal).FirstOrDefault();
            if (first is null || start.Options.AdditionalFiles.IsEmpty) return;
            var project = new ProjectFindings(start.Options);
            start.RegisterSyntaxTreeAction(context =>
            {
                if (context.Tree == first) Report(context, project, start.Compilation.Options);
            });
        });
    }

    private static void Report(SyntaxTreeAnalysisContext context, ProjectFindings project, CompilationOptions options)
    {
        foreach (var mending in project.Mendable(context.CancellationToken))
        {
            if (IsSilenced(mending.Finding.Id, options, context.CancellationToken)) continue;
            var at = mending.Finding.Location;
            context.ReportDiagnostic(Diagnostic.Create(
                UseDescriptors.MendableFile,
                Location.Create(context.Tree, new TextSpan(0, 0)),
                [DiagnosticFactory.ToLocation(at)],
                mending.Properties,
                FormattableString.Invariant($"{project.NameOf(at.Path)}({at.Start.Line + 1},{at.Start.Character + 1})"),
                mending.Finding.Id,
                mending.Fix!.Title));
        }
    }

    /// <summary>What the project does not want to hear of in its fact files, it does not want mended.</summary>
    private static bool IsSilenced(string id, CompilationOptions options, CancellationToken cancellationToken) =>
        (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out var configured) == true && configured == ReportDiagnostic.Suppress)
        || (options.SpecificDiagnosticOptions.TryGetValue(id, out var said) && said == ReportDiagnostic.Suppress);

    /// <summary>Code that tools write is not where anybody looks, and what generators add is in no file.</summary>
    private static bool IsGenerated(SyntaxTree tree, AnalyzerOptions options) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.Replace('\\', '/').Contains("/obj/")
        || (options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue("generated_code", out var generated) && generated == "true");
}
