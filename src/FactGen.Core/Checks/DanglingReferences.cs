using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks;

/// <summary>Finds references to entries that there are not (FACT1001), or that are of another kind (FACT1002).</summary>
public static class DanglingReferences
{
    /// <summary>Checks every reference of every file: fields, nested ones too, and the <c>source</c> of statements, entries and files.</summary>
    /// <param name="files">Every file as read and as bound, in any order.</param>
    /// <param name="index">Their index.</param>
    /// <param name="catalog">The kinds in force.</param>
    /// <param name="cancellationToken">Looked at for each entry.</param>
    /// <returns>The findings by path, then by place.</returns>
    public static EquatableArray<Finding> Check(
        IReadOnlyList<(FactDocument Document, BindingResult Result)> files,
        FactIndex index,
        KindCatalog catalog,
        CancellationToken cancellationToken = default)
    {
        var check = new ReferenceCheck(files, index, catalog);
        foreach (var (document, result) in files)
        {
            for (var i = 0; i < result.File.Entries.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                check.Check(new(document, result, i));
            }
        }

        return check.Findings
            .OrderBy(static finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.Span.Start)
            .ToEquatableArray();
    }
}
