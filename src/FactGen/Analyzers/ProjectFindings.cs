using FactGen.Core.Findings;
using FactGen.Core.Fixes;
using FactGen.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Analyzers;

/// <summary>The findings of all fact files of one compilation and how to mend them, worked out when the first of them is asked for.</summary>
internal sealed class ProjectFindings(AnalyzerOptions options)
{
    private readonly object _gate = new();
    private ProjectFacts? _facts;
    private ILookup<string, Mending>? _byPath;

    /// <summary>What is found in one file.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the next to ask begins anew.</exception>
    public IEnumerable<Mending> Of(AdditionalText file, CancellationToken cancellationToken) => All(cancellationToken)[file.Path];

    /// <summary>Everything that can be mended, what the generator tells included.</summary>
    public IEnumerable<Mending> Mendable(CancellationToken cancellationToken)
    {
        var found = All(cancellationToken).SelectMany(static file => file);
        return _facts is not { } facts ? [] : found
            .Concat(Mending.Of(FindingSteps.All(facts.Bound, facts.Surroundings, facts.Outcome, cancellationToken), facts))
            .Where(static mending => mending.Fix is not null);
    }

    /// <summary>What messages call a file.</summary>
    public string NameOf(string path) => _facts?.Bound.FirstOrDefault(file => file.Document.Path == path)?.File.LogicalPath ?? path;

    private ILookup<string, Mending> All(CancellationToken cancellationToken)
    {
        lock (_gate) return _byPath ??= Find(cancellationToken).ToLookup(static mending => mending.Finding.Location.Path, StringComparer.Ordinal);
    }

    private IEnumerable<Mending> Find(CancellationToken cancellationToken)
    {
        _facts = ProjectFacts.Of(options, cancellationToken);
        if (_facts is null) return [];
        var checks = CheckOptionsReader.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return Mending.Of(_facts.Findings(checks, new ProjectTexts(options, cancellationToken), cancellationToken), _facts);
    }
}
