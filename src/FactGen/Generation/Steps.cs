using FactGen.Core.Binding;
using FactGen.Core.Emission.Layout;
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
    public static KindCatalog Resolve(Batch<DeclaredKinds> files, CancellationToken cancellationToken) => Guard.Run(
        () => KindResolver.Resolve(files),
        static _ => BuiltInKinds.Catalog);

    /// <summary>One file's typed entries; null for a candidate that is neither a fact file nor named by any kind.</summary>
    public static BoundDocument? Bind((FactFile File, FileMemory Memory) input, CancellationToken cancellationToken)
    {
        var (file, memory) = input;
        return file.IsFactFile || FactBinder.IsForeign(file.LogicalPath, memory.Catalog)
            ? Guard.Run(() => BoundDocument.Of(file, memory, cancellationToken), fault => BoundDocument.Failed(file, fault))
            : null;
    }

    /// <summary>The keys and names of all files together.</summary>
    public static IndexOutcome Index((Batch<FileDeclarations> Files, KindCatalog Catalog) input, CancellationToken cancellationToken) => Guard.Run(
        () => new IndexOutcome(Linker.Index(input.Files, input.Catalog), Fault: null),
        fault => new(Linker.Index([], input.Catalog), Guard.Describe(fault)));

    /// <summary>How to link: facts that have a member have a summary.</summary>
    public static LinkPlan Plan((FactIndex Index, FactLayout? Layout) input, CancellationToken cancellationToken) =>
        new(input.Index, input.Layout?.KindsWithMembers ?? []);

    /// <summary>What other files show of one.</summary>
    public static OutlineOutcome Outline((BoundDocument File, LinkPlan Plan) input, CancellationToken cancellationToken) => Guard.Run(
        () => new OutlineOutcome(Linker.Outline(input.File.Result.File, input.Plan), Fault: null),
        static fault => new(null, Guard.Describe(fault)));

    /// <summary>What the facts of all files show of each other.</summary>
    public static JoinOutcome Join((Batch<OutlineOutcome> Files, LinkPlan Plan) input, CancellationToken cancellationToken) => Guard.Run(
        () => new JoinOutcome(Linker.Join([.. input.Files.Select(static file => file.Outline).OfType<FileOutline>()], input.Plan), input.Files.FirstOrDefault(static file => file.Fault is not null)?.Fault),
        fault => new(Linker.Join([], input.Plan), Guard.Describe(fault)));

    /// <summary>One file's facts, with all that their output needs of other files.</summary>
    public static LinkedDocument Link((BoundDocument File, FactOutlines Outlines) input, CancellationToken cancellationToken) => Guard.Run(
        () => LinkedDocument.Of(input.File, input.Outlines),
        fault => LinkedDocument.Failed(input.File, fault));
}
