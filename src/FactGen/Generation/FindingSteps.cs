using System.Collections.Immutable;
using FactGen.Core;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

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
            () => findings.Concat(OfKinds(file, declared, catalog, paths)).ToEquatableArray(),
            fault => new([.. findings, Fault(file.Document, "the declarations of kinds", fault)]));
    }

    /// <summary>What is wrong between files: keys and names that stand twice.</summary>
    public static EquatableArray<Finding> OfProject(
        (ImmutableArray<BoundDocument?> Files, (FactIndex Index, KindCatalog Catalog) All) input, CancellationToken cancellationToken)
    {
        var files = input.Files.Select(static file => (file!.Document, file.Result)).ToList();
        return Guard.Run(
            () => Linker.Check(files, input.All.Index, input.All.Catalog, cancellationToken),
            fault => files.Count == 0 ? default : new([Fault(files[0].Document, "linking", fault)]));
    }

    private static IEnumerable<Finding> OfKinds(BoundDocument file, ImmutableArray<DeclaredKinds> declared, KindCatalog catalog, ImmutableArray<string> paths)
    {
        var own = KindReader.Read(file.Document, file.File.LogicalPath, out var findings);
        return findings
            .Concat(KindChecker.Check(file.Document, own, declared))
            .Concat(GlobCheck.Check(file.Document, catalog, paths));
    }

    private static Finding Fault(FactDocument document, string step, Exception exception) =>
        new(FindingIds.InternalError, document.Locate(default), new([step, Guard.Describe(exception)]));
}
