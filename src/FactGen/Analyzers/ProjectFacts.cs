using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactGen.Core;
using FactGen.Core.Binding;
using FactGen.Core.Checks;
using FactGen.Core.Emission;
using FactGen.Core.Evidence;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Use;
using FactGen.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Analyzers;

/// <summary>The facts of all fact files of a project, as analyzers see them: bound once, until a fact file changes.</summary>
internal sealed class ProjectFacts
{
    /// <summary>By the text of the first file, and so forgotten with it: an edit of C# hands out the same texts.</summary>
    private static readonly ConditionalWeakTable<SourceText, Slot> Cache = new();

    private readonly ImmutableArray<(SourceText Text, string Path, bool IsFactFile)> _made;
    private readonly object _gate = new();
    private (string Class, KnownFacts Facts)? _known;
    private (CheckOptions Options, IReadOnlyDictionary<string, LocalText?> Texts, EquatableArray<Finding> Findings)? _checked;

    private ProjectFacts(
        ImmutableArray<FactFile> files, ImmutableArray<(SourceText Text, string Path, bool IsFactFile)> made, CancellationToken cancellationToken)
    {
        _made = made;
        var declared = new Batch<DeclaredKinds>(files.Where(static file => file.IsFactFile).Select(file => Steps.Declare(file, cancellationToken)));
        Catalog = Steps.Resolve(declared, cancellationToken);
        Surroundings = new(declared, Catalog, new(files.Select(static file => file.LogicalPath)));
        var memory = new FileMemory(Catalog);
        Bound = new(files.Select(file => Steps.Bind((file, memory), cancellationToken)).OfType<BoundDocument>());
        Outcome = Steps.Index((new(Bound.Select(static file => file.Declarations)), Catalog), cancellationToken);
        Files = [.. Bound.Select(static file => (file.Document, file.Result))];
    }

    /// <summary>All kinds in force.</summary>
    public KindCatalog Catalog { get; }

    /// <summary>What is known when one of the files is looked at by itself.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>The files that hold facts.</summary>
    public Batch<BoundDocument> Bound { get; }

    /// <summary>The same as Core takes them.</summary>
    public IReadOnlyList<(FactDocument Document, BindingResult Result)> Files { get; }

    /// <summary>The index of all facts.</summary>
    public IndexOutcome Outcome { get; }

    /// <summary>The facts of a project; null when it has no file that might hold any.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the next to ask begins anew.</exception>
    public static ProjectFacts? Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var candidates = options.AdditionalFiles
            .Select(file => CandidateSelector.Select(file, options.AnalyzerConfigOptionsProvider))
            .OfType<Candidate>()
            .ToList();
        if (candidates.Count == 0) return null;
        var clashes = PathClashes.Of(candidates);
        candidates = candidates.ConvertAll(candidate => PathClashes.Apart(candidate, clashes));
        var made = candidates.Select(candidate => (TextOf(candidate.File, cancellationToken), candidate.LogicalPath, candidate.IsFactFile)).ToImmutableArray();
        var slot = Cache.GetOrCreateValue(made[0].Item1);

        // Analyzers run at once: the first to ask does the work, and the others wait for it instead of doing the same.
        lock (slot)
        {
            if (slot.Facts is { } known && known._made.SequenceEqual(made)) return known;
            return slot.Facts = new(candidates.Select(static candidate => new FactFile(candidate)).ToImmutableArray(), made, cancellationToken);
        }
    }

    /// <summary>The facts by the names that code has for them.</summary>
    public KnownFacts Known(EmissionOptions options)
    {
        lock (_gate)
        {
            if (_known is not { } known || known.Class != options.Class)
            {
                var emitted = EmissionSteps.Used(Outcome.Index, CancellationToken.None);
                _known = known = (options.Class, new(Files, Outcome.Index, emitted, options));
            }

            return known.Facts;
        }
    }

    /// <summary>What the checks find in all files together.</summary>
    /// <param name="options">What the project asks for.</param>
    /// <param name="texts">The local texts of sources.</param>
    /// <param name="cancellationToken">Looked at for each entry.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; the next to ask begins anew.</exception>
    public EquatableArray<Finding> Findings(CheckOptions options, ProjectTexts texts, CancellationToken cancellationToken)
    {
        // Facts contradict each other across files, so the first to ask does the work for all.
        lock (_gate)
        {
            if (_checked is not { } known || known.Options != options || !texts.Still(known.Texts))
            {
                var findings = Check(options with { FindText = texts.Find }, cancellationToken);
                _checked = known = (options, texts.Found, findings);
            }

            return known.Findings;
        }
    }

    private EquatableArray<Finding> Check(CheckOptions options, CancellationToken cancellationToken) => Guard.Run(
        () => FactChecks.Run(Files, Outcome.Index, Catalog, options, cancellationToken),
        fault => Bound.Count == 0 ? default : new([Guard.Finding(Bound[0].Document, "the checks of facts", Guard.Describe(fault))]));

    private static SourceText TextOf(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) ?? Nothing;

    /// <summary>What a file that the host cannot open reads as.</summary>
    private static readonly SourceText Nothing = SourceText.From("");

    private sealed class Slot
    {
        public ProjectFacts? Facts { get; set; }
    }
}
