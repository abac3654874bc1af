using System.Collections.Immutable;
using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>The generator's steps, each a call into Core.</summary>
internal static class Steps
{
    /// <summary>The kinds that a fact file declares. What is wrong with them <see cref="FindingSteps"/> tells.</summary>
    public static DeclaredKinds Declare(FactFile file, CancellationToken cancellationToken) => Guard.Run(
        () => file.Kinds(cancellationToken, out _),
        _ => new(file.LogicalPath, default));

    /// <summary>All kinds in force.</summary>
    public static KindCatalog Resolve(ImmutableArray<DeclaredKinds> files, CancellationToken cancellationToken) => Guard.Run(
        () => KindResolver.Resolve(files),
        static _ => BuiltInKinds.Catalog);

    /// <summary>One file's typed entries; null for a candidate that is neither a fact file nor named by any kind.</summary>
    public static BoundDocument? Bind((FactFile File, KindCatalog Catalog) input, CancellationToken cancellationToken)
    {
        var (file, catalog) = input;
        return file.IsFactFile || FactBinder.IsForeign(file.LogicalPath, catalog)
            ? Guard.Run(() => BoundDocument.Of(file, catalog, cancellationToken), fault => BoundDocument.Failed(file, fault))
            : null;
    }

    /// <summary>The facts of all files together.</summary>
    public static IndexOutcome Index((ImmutableArray<FileDeclarations> Files, KindCatalog Catalog) input, CancellationToken cancellationToken) => Guard.Run(
        () => new IndexOutcome(Linker.Index(input.Files, input.Catalog), Fault: null),
        fault => new(Linker.Index([], input.Catalog), Guard.Describe(fault)));

    /// <summary>One file's facts, with all that their output needs of other files.</summary>
    public static LinkedDocument Link((BoundDocument File, (FactIndex Index, KindCatalog Catalog) All) input, CancellationToken cancellationToken) => Guard.Run(
        () => LinkedDocument.Of(input.File, input.All.Index, input.All.Catalog),
        fault => LinkedDocument.Failed(input.File, fault));
}
