using System.Runtime.CompilerServices;
using FactGen.Core.Emission;
using FactGen.Core.Use;
using FactGen.Core.Values;
using FactGen.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Analyzers.Use;

/// <summary>What one compilation has to do with facts: shared by its analyzers, and worked out when the first of them needs it.</summary>
internal sealed class FactUse
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<FactUse?>> Cache = new();

    private readonly Lazy<KnownFacts> _known;

    private FactUse(INamedTypeSymbol facts, EmissionOptions emission, AnalyzerOptions options)
    {
        _known = new(() => ProjectFacts.Of(options, CancellationToken.None)!.Known(emission));
        Symbols = new(facts, this);
        Operations = new(this);
        Standings = new(() => Known);
        AsOf = CheckOptionsReader.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).AsOf;
    }

    /// <summary>The facts.</summary>
    public KnownFacts Known => _known.Value;

    /// <summary>The generated symbols.</summary>
    public FactSymbols Symbols { get; }

    /// <summary>Which facts expressions mean.</summary>
    public FactOperations Operations { get; }

    /// <summary>Which fields need a closer look.</summary>
    public FactStandings Standings { get; }

    /// <summary>The project's own day; null where it names none.</summary>
    public FactDate? AsOf { get; }

    /// <summary>That of a compilation; null when nothing was generated into it, for then no code of it uses a fact that we know.</summary>
    public static FactUse? Of(Compilation compilation, AnalyzerOptions options) =>
        Cache.GetValue(compilation, compilation => new(Make(compilation, options))).Value;

    private static FactUse? Make(Compilation compilation, AnalyzerOptions options)
    {
        if (!options.AdditionalFiles.Any(file => CandidateSelector.Select(file, options.AnalyzerConfigOptionsProvider) is not null)) return null;
        if (compilation.SyntaxTrees.FirstOrDefault()?.Options is not CSharpParseOptions parse) return null;

        // Names are all that is asked for here, and no reference has a say in them.
        var emission = OptionsReader.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions, parse, []).Emission;
        if (emission is null) return null;
        var name = emission.Namespace.Length == 0 ? emission.Class : emission.Namespace + "." + emission.Class;
        return compilation.Assembly.GetTypeByMetadataName(name) is { } facts ? new(facts, emission, options) : null;
    }
}
