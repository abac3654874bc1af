namespace FactGen.Benchmarks.Builds;

/// <summary>A generator and an analyzer that look at nothing and say nothing: what a compiler asks for having any.</summary>
internal static class IdleAnalyzer
{
    private const string Source = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [Generator(LanguageNames.CSharp)]
        public sealed class IdleGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
                context.AdditionalTextsProvider.Select(static (text, _) => text.Path).Collect(),
                static (_, _) => { });
        }

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class IdlingAnalyzer : DiagnosticAnalyzer
        {
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
                [new DiagnosticDescriptor("IDLE0001", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterCompilationStartAction(static start => start.RegisterCompilationEndAction(static _ => { }));
            }
        }

        static class Program
        {
            static void Main() { }
        }
        """;

    /// <summary>The checked-in C# of a project, compiled with the idle ones and the fact files for them to look away from.</summary>
    public static CompilerCall Beside(FactProject project)
    {
        var idle = project.Beside("Idle", ("Idle.cs", Source)) with { MoreReferences = DotnetHost.CompilerLibraries };
        idle.Run();
        return project.CheckedIn with { Name = "WithIdle", Analyzers = [idle.Assembly], AdditionalFiles = project.WithFactGen.AdditionalFiles };
    }
}
