using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>What the generator has to tell: everything that keeps a fact or a kind from being emitted.</summary>
internal static class FindingSteps
{
    /// <summary>A fact file that is none, told at its beginning.</summary>
    public static Finding Unread(string path) =>
        new(FindingIds.UnreadFormat, new(path, default, default, default), new([Path.GetFileName(path)]));

    /// <summary>What is wrong in one file by itself: its text, its kinds, its entries.</summary>
    public static Batch<Finding> OfFile((BoundDocument File, Surroundings Project) input, CancellationToken cancellationToken)
    {
        var (file, project) = input;
        var findings = file.Document.Findings.Concat(file.Result.Findings);
        if (!file.File.IsFactFile) return new(findings);

        return Guard.Run(
            () => new Batch<Finding>(findings.Concat(OfKinds(file, project, cancellationToken))),
            fault => new([.. findings, Guard.Finding(file.Document, "the declarations of kinds", Guard.Describe(fault))]));
    }

    /// <summary>What is wrong between files: keys and names that stand twice. Only where there are any, the files are looked at.</summary>
    public static Batch<Finding> OfProject((Batch<BoundDocument> Files, IndexOutcome Outcome) input, CancellationToken cancellationToken)
    {
        var (files, outcome) = input;
        if (files.Count == 0) return new([]);
        if (outcome.Fault is { } fault) return new([Guard.Finding(files[0].Document, "the index of all facts", fault)]);
        if (!outcome.Index.HasClashes) return new([]);

        return Guard.Run(
            () => new Batch<Finding>(Linker.Check([.. files.Select(static file => (file.Document, file.Result))], outcome.Index, outcome.Index.Catalog, cancellationToken)),
            thrown => new([Guard.Finding(files[0].Document, "the check between files", Guard.Describe(thrown))]));
    }

    /// <summary>What the generator has to tell of all files together.</summary>
    public static IEnumerable<Finding> All(Batch<BoundDocument> files, Surroundings project, IndexOutcome outcome, CancellationToken cancellationToken) =>
        files.SelectMany(file => OfFile((file, project), cancellationToken)).Concat(OfProject((files, outcome), cancellationToken));

    private static IEnumerable<Finding> OfKinds(BoundDocument file, Surroundings project, CancellationToken cancellationToken)
    {
        var own = file.File.Kinds(cancellationToken, out var findings);
        return findings
            .Concat(KindChecker.Check(file.Document, own, project.Declared))
            .Concat(GlobCheck.Check(file.Document, project.Catalog, project.Paths));
    }
}
