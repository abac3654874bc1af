using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds;

/// <summary>Finds what is wrong with a file's kinds beside the kinds of other files and the built-in ones.</summary>
public static class KindChecker
{
    /// <summary>The faults of the kinds that <paramref name="document"/> declares, at their places.</summary>
    /// <param name="document">The fact file.</param>
    /// <param name="own">Its kinds, as <see cref="KindReader"/> read them from it.</param>
    /// <param name="all">The kinds of every file, its own included.</param>
    /// <returns>FACT5001 to FACT5009, in the order of their places; none that <see cref="KindReader"/> has reported.</returns>
    public static EquatableArray<Finding> Check(FactDocument document, DeclaredKinds own, IReadOnlyList<DeclaredKinds> all)
    {
        if (own.Kinds.Count == 0) return default;
        var faults = KindResolver.Run(all).Faults.Where(fault => fault.File == own.Path).ToList();
        if (faults.Count == 0) return default;
        var log = new DeclarationLog(document);
        KindReader.Read(document, own.Path, log);
        return faults
            .Select(fault => new Finding(fault.Id, log.Locate(fault.Site, fault.Within), fault.Arguments))
            .OrderBy(static finding => finding.Location.Span.Start)
            .ThenBy(static finding => finding.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
