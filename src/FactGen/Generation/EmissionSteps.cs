using FactGen.Core;
using FactGen.Core.Emission;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>The steps between linked facts and their sources.</summary>
internal static class EmissionSteps
{
    /// <summary>The kinds to emit: those with facts, those that they speak of, and all that the user declares.</summary>
    public static KindCatalog Used((KindCatalog Catalog, FactIndex Index) input, CancellationToken cancellationToken) => UsedKinds.Of(
        input.Catalog,
        BuiltInKinds.Catalog,
        input.Index.Collections.Where(static collection => collection.Facts.Count > 0).Select(static collection => collection.Kind));

    /// <summary>The line numbers of one file, in the order in which its output names them.</summary>
    public static FileLines Lines((BoundDocument File, (FactIndex Index, KindCatalog Catalog) All) input, CancellationToken cancellationToken) => Guard.Run(
        () => Lines(input.File, Linker.Link(input.File.Result.File, input.All.Index, input.All.Catalog)),
        _ => new(input.File.File.LogicalPath, default));

    private static FileLines Lines(BoundDocument file, LinkedFile linked)
    {
        var lines =
            from slot in LineTable.Slots(linked)
            let span = file.Result.Spans[linked.Entries[slot.Entry].Index, slot.Ordinal]
            select file.Document.Lines[span.Start].Line + 1;
        return new(linked.Path, lines.ToEquatableArray());
    }
}
