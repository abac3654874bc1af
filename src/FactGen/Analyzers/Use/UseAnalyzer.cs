using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Analyzers.Use;

/// <summary>An analyzer of code that uses facts: live, by symbols and operations, and silent in a compilation without facts.</summary>
public abstract class UseAnalyzer : DiagnosticAnalyzer
{
    private protected UseAnalyzer(params DiagnosticDescriptor[] supported) => SupportedDiagnostics = supported.ToImmutableArray();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (FactUse.Of(start.Compilation, start.Options) is { } use) Register(start, use);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, FactUse use);
}
