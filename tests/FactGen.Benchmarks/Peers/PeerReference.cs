using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Benchmarks.Peers;

/// <summary>Hands a generator of this assembly to a project.</summary>
internal sealed class PeerReference(IIncrementalGenerator generator) : AnalyzerReference
{
    private readonly ISourceGenerator _generator = generator.AsSourceGenerator();

    public override string? FullPath => null;

    public override object Id => _generator;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [_generator];

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [_generator];
}
