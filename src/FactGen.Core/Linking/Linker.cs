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
    public static FileDeclarations Declare(BoundFile file, KindCatalog catalog)
    {
        var links = CatalogLinks.Of(catalog);
        var entries = new List<DeclaredEntry>(file.Entries.Count);
        foreach (var entry in file.Entries)
        {
            if (links.Find(entry.Kind) is { } kind) entries.Add(new(entry.Kind, entry.Key, FactName.Of(entry, kind)));
        }

        return new(file.Path, entries.ToEquatableArray(), file.LeftOut);
    }

    /// <summary>The keys and names of all files together, in whatever order the files are given.</summary>
    public static FactIndex Index(IReadOnlyList<FileDeclarations> files, KindCatalog catalog) => new(files, catalog);

    /// <summary>What other files show of one.</summary>
    public static FileOutline Outline(BoundFile file, LinkPlan plan)
    {
        var outliner = new Outliner(plan);
        var entries = new List<BoundEntry>();
        foreach (var entry in file.Entries)
        {
            if (outliner.Outline(entry) is { } outline) entries.Add(outline);
        }

        return new(file.Path, entries.ToEquatableArray());
    }

    /// <summary>What all files show of each other, in whatever order they are given.</summary>
    public static FactOutlines Join(IReadOnlyList<FileOutline> files, LinkPlan plan) => new(files, plan);

    /// <summary>The facts of one file, named and summed up; entries that a file before it declares are left out.</summary>
    public static LinkedFile Link(BoundFile file, FactOutlines outlines)
    {
        var captions = new Captions(outlines);
        var summaries = new SummaryWriter(outlines);
        var entries = new List<LinkedEntry>(file.Entries.Count);
        var places = new List<int>(file.Entries.Count);
        for (var i = 0; i < file.Entries.Count; i++)
        {
            var entry = file.Entries[i];
            if (outlines.Index.Links.Find(entry.Kind) is not { } kind) continue;
            var known = entry.Key is { } key ? outlines.Index.Get(entry.Kind, key) : null;
            if (known is not null && known.File != file.Path) continue;

            // What stands in another file has no place in this one's span map: its ordinals become 0, the key's.
            if (outlines.Index.IsMerged(entry) && outlines.Get(entry.Kind, entry.Key!) is { } merged)
                entry = MergedEntry.Of(entry, merged, kind.Kind.Shape, static _ => 0);
            var summary = outlines.Plan.HasSummary(entry.Kind) ? summaries.Write(entry) : "";
            entries.Add(new(entry, known?.Identifier, summary) { Caption = captions.Of(entry) });
            places.Add(i);
        }

        return new(file.Path, entries.ToEquatableArray()) { Places = places.ToEquatableArray() };
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
