using System.Collections.Immutable;
using FactGen.Core.Checks;
using FactGen.Core.Findings;
using FactGen.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Analyzers;

/// <summary>The findings of all fact files of one compilation, worked out when the first of them is asked for.</summary>
internal sealed class ProjectFindings(AnalyzerOptions options)
{
    private readonly object _gate = new();
    private ILookup<string, Finding>? _byPath;

    /// <summary>What is found in one file.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the next to ask begins anew.</exception>
    public IEnumerable<Finding> Of(AdditionalText file, CancellationToken cancellationToken)
    {
        // Facts contradict each other across files, so the first file's turn does the work for all.
        lock (_gate) _byPath ??= Find(cancellationToken).ToLookup(static finding => finding.Location.Path, StringComparer.Ordinal);
        return _byPath[file.Path];
    }

    private IEnumerable<Finding> Find(CancellationToken cancellationToken)
    {
        var candidates = options.AdditionalFiles
            .Select(file => CandidateSelector.Select(file, options.AnalyzerConfigOptionsProvider))
            .OfType<Candidate>()
            .ToList();
        var clashes = PathClashes.Of(candidates);
        var files = candidates.Select(candidate => new FactFile(PathClashes.Apart(candidate, clashes))).ToList();
        var catalog = Steps.Resolve(files.Where(static file => file.IsFactFile).Select(file => Steps.Declare(file, cancellationToken)).ToImmutableArray(), cancellationToken);
        var bound = files.Select(file => Steps.Bind((file, catalog), cancellationToken)).OfType<BoundDocument>().ToList();
        var index = Steps.Index((bound.Select(static file => file.Declarations).ToImmutableArray(), catalog), cancellationToken).Index;
        var checks = CheckOptionsReader.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions) with
        {
            FindText = new ProjectTexts(options, cancellationToken).Find,
        };
        return Guard.Run<IEnumerable<Finding>>(
            () => FactChecks.Run([.. bound.Select(static file => (file.Document, file.Result))], index, catalog, checks, cancellationToken),
            fault => bound.Count == 0 ? [] : [Guard.Finding(bound[0].Document, "the checks of facts", Guard.Describe(fault))]);
    }
}
