using System.Globalization;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Layout;

/// <summary>Puts facts into sources: each file into its own as long as these are few, else into buckets by a stable hash of the path.</summary>
internal sealed class LayoutBuilder
{
    private const string BucketPrefix = "bucket-";

    private readonly List<(CollectionIndex Index, CollectionShape Shape, List<Stretch> Stretches)> _collections = [];
    private readonly Dictionary<string, List<FactPart>> _parts = new(StringComparer.Ordinal);
    private readonly NumberedNames _names = new();
    private readonly bool _hasBuckets;

    public LayoutBuilder(IEnumerable<CollectionIndex> collections, EmissionOptions options)
    {
        foreach (var index in collections) _collections.Add((index, ShapeOf(index.Facts.Count, options), Cut(index)));
        var own = _collections.SelectMany(collection => collection.Stretches.Select(stretch => OwnName(stretch, collection.Index.Kind)));
        _hasBuckets = own.Distinct(StringComparer.Ordinal).Skip(FactLayout.MostSources).Any();
    }

    public FactLayout Build()
    {
        var collections = _collections.Select(Place).ToEquatableArray();
        var sources = _parts
            .OrderBy(static source => source.Key, StringComparer.Ordinal)
            .Select(source => new SourceLayout(source.Key, source.Value.ToEquatableArray()) { Group = GroupOf(source.Key) });
        return new(collections, sources.ToEquatableArray());
    }

    private static CollectionShape ShapeOf(int count, EmissionOptions options) =>
        count < options.LargeFrom ? CollectionShape.Small : count <= options.MembersUpTo ? CollectionShape.Rows : CollectionShape.RowsByKey;

    /// <summary>Stretches of a collection that one file has, cut into chunks.</summary>
    private static List<Stretch> Cut(CollectionIndex index)
    {
        var stretches = new List<Stretch>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start < index.Facts.Count;)
        {
            var file = index.Facts[start].File;
            var end = start + 1;
            while (end < index.Facts.Count && index.Facts[end].File == file) end++;
            counts.TryGetValue(file, out var from);
            foreach (var (count, id) in Chunks.Of(index, start, end - start))
            {
                stretches.Add(new(file, id, start, from, count));
                start += count;
                from += count;
            }

            counts[file] = from;
        }

        return stretches;
    }

    private CollectionLayout Place((CollectionIndex Index, CollectionShape Shape, List<Stretch> Stretches) collection)
    {
        var (index, shape, stretches) = collection;
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var runs = new List<FactRun>(stretches.Count);
        foreach (var stretch in stretches)
        {
            var source = _hasBuckets ? Bucket(stretch, index.Kind) : _names.Distinct(OwnName(stretch, index.Kind));
            if (!_parts.TryGetValue(source, out var parts)) _parts.Add(source, parts = []);
            parts.Add(new(stretch.File, index.Kind, shape, stretch.From, stretch.Count));
            rows.TryGetValue(source, out var row);
            rows[source] = row + stretch.Count;
            runs.Add(new(source, stretch.Start, stretch.Count, row));
        }

        return new(index, shape, runs.ToEquatableArray());
    }

    /// <summary>The first chunks of all kinds of a file stand together; each further one alone.</summary>
    private static string OwnName(Stretch stretch, string kind) =>
        FileNames.Hint(stretch.File) + (stretch.Id.Length == 0 ? "" : $".{FileNames.Stem(kind)}-{stretch.Id}");

    private static string Bucket(Stretch stretch, string kind)
    {
        var name = stretch.Id.Length == 0 ? stretch.File : $"{stretch.File}\n{kind}\n{stretch.Id}";
        return BucketPrefix + StableHash.Slot(name, FactLayout.MostSources).ToString("x2", CultureInfo.InvariantCulture);
    }

    private int GroupOf(string name) => _hasBuckets
        ? int.Parse(name.Substring(BucketPrefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : StableHash.Slot(name, SourceLayout.GroupCount);

    /// <summary>Facts of one file and kind that stay together.</summary>
    /// <param name="File">The file's logical path.</param>
    /// <param name="Id">The chunk's name; empty for the first of the file.</param>
    /// <param name="Start">The place of the first in the collection.</param>
    /// <param name="From">The place of the first among the file's facts of the kind.</param>
    /// <param name="Count">How many they are.</param>
    private sealed record Stretch(string File, string Id, int Start, int From, int Count);
}
