using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds;

/// <summary>Reads the <c>kinds:</c> of a fact file.</summary>
public static class KindReader
{
    /// <summary>The kinds that a document declares; what is wrong within it becomes findings, and the rest is kept.</summary>
    /// <param name="document">The fact file as read.</param>
    /// <param name="logicalPath">Its path relative to the project, <c>/</c> between folders: the globs of <c>from:</c> are relative to its folder.</param>
    /// <param name="findings">FACT5001 to FACT5009, in the order of their places. What takes other files to see is <see cref="KindChecker"/>'s.</param>
    public static DeclaredKinds Read(FactDocument document, string logicalPath, out EquatableArray<Finding> findings)
    {
        var log = new DeclarationLog(document);
        var kinds = Read(document, logicalPath, log);
        findings = log.Findings;
        return kinds;
    }

    internal static DeclaredKinds Read(FactDocument document, string logicalPath, DeclarationLog log)
    {
        if (!document.Root.TryGet(KindKeys.Kinds, out var node) || node.IsNull) return new(logicalPath, default);
        if (node.Kind != NodeKind.Mapping)
        {
            log.Report(FindingIds.WrongDeclaration, node, "kinds", "takes names of kinds, each with its mapping");
            return new(logicalPath, default);
        }

        var kinds = new List<DeclaredKind>();
        foreach (var entry in node.Entries)
        {
            if (KindDeclarationReader.Read(entry, log, logicalPath) is { } kind) kinds.Add(kind);
        }

        return new(logicalPath, kinds.ToEquatableArray());
    }
}
