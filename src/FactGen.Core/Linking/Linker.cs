using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Linking;

/// <summary>From the facts of each file to facts that know each other: declare each, index all, link each.</summary>
public static class Linker
{
    /// <summary>What other files may need of this one.</summary>
    public static FileDeclarations Declare(BoundFile file, KindCatalog catalog)
    {
        var links = CatalogLinks.Of(catalog);
        var entries = new List<BoundEntry>(file.Entries.Count);
        foreach (var entry in file.Entries)
        {
            if (links.Find(entry.Kind) is { } kind) entries.Add(Declarer.Declare(entry, kind));
        }

        return new(file.Path, entries.ToEquatableArray(), file.LeftOut);
    }

    /// <summary>The facts of all files together, in whatever order the files are given.</summary>
    public static FactIndex Index(IReadOnlyList<FileDeclarations> files, KindCatalog catalog) => new(files, catalog);

    /// <summary>The facts of one file, named and summed up; entries that a file before it declares are left out.</summary>
    public static LinkedFile Link(BoundFile file, FactIndex index, KindCatalog catalog)
    {
        var links = CatalogLinks.Of(catalog);
        var captions = new Captions(index);
        var summaries = new SummaryWriter(index);
        var entries = new List<LinkedEntry>(file.Entries.Count);
        var places = new List<int>(file.Entries.Count);
        for (var i = 0; i < file.Entries.Count; i++)
        {
            var entry = file.Entries[i];
            if (links.Find(entry.Kind) is not { } kind) continue;
            var known = entry.Key is { } key ? index.Get(entry.Kind, key) : null;
            if (known is not null && known.File != file.Path) continue;

            // What stands in another file has no place in this one's span map: its ordinals become 0, the key's.
            if (known is not null && kind.Merges) entry = MergedEntry.Of(entry, known.Entry, kind.Kind.Shape, static _ => 0);
            entries.Add(new(entry, known?.Identifier, summaries.Write(entry)) { Caption = captions.Of(entry) });
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
        new LinkCheck(index, CatalogLinks.Of(catalog), cancellationToken).Check(files);
}
