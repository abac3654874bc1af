using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Identity;

/// <summary>Finds keys of one collection that look the same (FACT1005): a reference to one would be read as the other.</summary>
/// <remarks>Keys of foreign files are what they are, and nobody refers to them by sight.</remarks>
internal sealed class ConfusableKeys : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        foreach (var kind in context.Catalog.Kinds)
        {
            if (kind.Foreign is not null) continue;
            var skeletons = new Dictionary<string, FactRecord>(StringComparer.Ordinal);
            foreach (var record in context.Facts.Of(kind.Name))
            {
                if (record.Key is not { } key) continue;
                var skeleton = Skeleton.Of(key);
                if (!skeletons.TryGetValue(skeleton, out var other)) skeletons.Add(skeleton, record);
                else context.Report(Alike(record, key, other, kind.Collection ?? kind.Name));
            }
        }
    }

    private static Violation Alike(FactRecord record, string key, FactRecord other, string collection) =>
        new(FindingIds.ConfusableKey, record.Spot, collection, key, other.Key!, Skeleton.Difference(key, other.Key!))
        {
            Others = [other.Spot],
            Records = [record, other],
        };
}
