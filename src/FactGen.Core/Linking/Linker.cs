using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Linking;

/// <summary>
/// From the facts of each file to facts that know each other: declare each and index all, by keys alone; outline each and join
/// all, with what they show of each other; link each.
/// </summary>
/// <remarks>Every result compares by value, so that a host need not do again what an edit leaves as it was.</remarks>
public static class Linker
{
    /// <summary>The keys and names of one file.</summary>
    public static FileDeclarations Declare(BoundFile file, KindCatalog catalog) => new FileMemory(catalog).Declare(file);

    /// <summary>The keys and names of all files together, in whatever order the files are given.</summary>
    public static FactIndex Index(IReadOnlyList<FileDeclarations> files, KindCatalog catalog) => new(files, catalog);

    /// <summary>What other files show of one.</summary>
    public static FileOutline Outline(BoundFile file, LinkPlan plan) =>
        new(file.Path, EntryMemory<BoundEntry>.Present(plan.Outlined.Of(file, new Outliner(plan).Outline)));

    /// <summary>What all files show of each other, in whatever order they are given.</summary>
    public static FactOutlines Join(IReadOnlyList<FileOutline> files, LinkPlan plan) => new(files, plan);

    /// <summary>The facts of one file, named and summed up; entries that a file before it declares are left out.</summary>
    public static LinkedFile Link(BoundFile file, FactOutlines outlines)
    {
        var entries = outlines.Linked.Of(file, new EntryLinker(file.Path, outlines).Link);
        var places = new List<int>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] is not null) places.Add(i);
        }

        return new(file.Path, EntryMemory<LinkedEntry>.Present(entries)) { Places = places.ToEquatableArray() };
    }

    /// <summary>What keeps facts of several files from being emitted: FACT0002, FACT0012, FACT0013, FACT0022.</summary>
    /// <param name="files">Every file as read and as bound, in any order.</param>
    /// <param name="index">Their index.</param>
    /// <param name="catalog">The kinds in force.</param>
    /// <param name="cancellationToken">Looked at for each entry.</param>
    public static EquatableArray<Finding> Check(
        IReadOnlyList<(FactDocument Document, BindingResult Result)> files,
        FactIndex index,
        KindCatalog catalog,
        CancellationToken cancellationToken = default) =>
        !index.HasClashes ? default : new LinkCheck(index, CatalogLinks.Of(catalog), cancellationToken).Check(files);
}
