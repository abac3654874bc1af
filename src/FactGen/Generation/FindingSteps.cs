using System.Collections.Immutable;
using FactGen.Core;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>What the generator has to tell: everything that keeps a fact or a kind from being emitted.</summary>
internal static class FindingSteps
{
    /// <summary>What is wrong in one file by itself: its text, its kinds, its entries.</summary>
    public static EquatableArray<Finding> OfFile(
        (BoundDocument File, (ImmutableArray<DeclaredKinds> Declared, (KindCatalog Catalog, ImmutableArray<string> Paths) All) Project) input,
        CancellationToken cancellationToken)
    {
        var (file, (declared, (catalog, paths))) = input;
        var findings = file.Document.Findings.Concat(file.Result.Findings);
        if (!file.File.IsFactFile) return findings.ToEquatableArray();

        return Guard.Run(
            () => findings.Concat(OfKinds(file, declared, catalog, paths, cancellationToken)).ToEquatableArray(),
            fault => new([.. findings, Guard.Finding(file.Document, "the declarations of kinds", Guard.Describe(fault))]));
    }

    /// <summary>What is wrong between files: keys and names that stand twice.</summary>
    public static EquatableArray<Finding> OfProject(
        (ImmutableArray<BoundDocument> Files, (IndexOutcome Outcome, KindCatalog Catalog) All) input, CancellationToken cancellationToken)
    {
        var (outcome, catalog) = input.All;
        var files = input.Files.Select(static file => (file.Document, file.Result)).ToList();
        if (files.Count == 0) return default;
        if (outcome.Fault is { } fault) return new([Guard.Finding(files[0].Document, "the index of all facts", fault)]);

        return Guard.Run(
            () => Linker.Check(files, outcome.Index, catalog, cancellationToken),
            thrown => new([Guard.Finding(files[0].Document, "the check between files", Guard.Describe(thrown))]));
    }

    /// <summary>What the generator has to tell of all files together.</summary>
    public static IEnumerable<Finding> All(
        ImmutableArray<BoundDocument> files,
        ImmutableArray<DeclaredKinds> declared,
        KindCatalog catalog,
        ImmutableArray<string> paths,
        IndexOutcome outcome,
        CancellationToken cancellationToken) =>
        files.SelectMany(file => OfFile((file, (declared, (catalog, paths))), cancellationToken)).Concat(OfProject((files, (outcome, catalog)), cancellationToken));

    private static IEnumerable<Finding> OfKinds(BoundDocument file, ImmutableArray<DeclaredKinds> declared, KindCatalog catalog, ImmutableArray<string> paths, CancellationToken cancellationToken)
    {
        var own = file.File.Kinds(cancellationToken, out var findings);
        return findings
            .Concat(KindChecker.Check(file.Document, own, declared))
            .Concat(GlobCheck.Check(file.Document, catalog, paths));
    }
}
