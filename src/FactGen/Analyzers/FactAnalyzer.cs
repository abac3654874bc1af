using System.Collections.Immutable;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Analyzers;

/// <summary>Reports, in each fact file, what its facts contradict: all that does not keep them from being emitted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactAnalyzer : DiagnosticAnalyzer
{
    /// <summary>All that is found between facts, and FACT0020 for a fault of ours: it is told like the generator's.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.OfAnalyzers.Add(ProjectDescriptors.InternalError);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var project = new ProjectFindings(start.Options);
            start.RegisterAdditionalFileAction(file =>
            {
                foreach (var found in project.Of(file.AdditionalFile, file.CancellationToken)) file.ReportDiagnostic(DiagnosticFactory.Create(found.Finding, found.Properties));
            });
        });
    }
}
