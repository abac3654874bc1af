using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>The references from record to record along some paths; each record's are read once.</summary>
internal sealed class Links(IReadOnlyList<FieldPath> paths, PathReader reader)
{
    private readonly Dictionary<FactRecord, List<(Found Value, FactRecord Target)>> _from = [];

    /// <summary>The references of a record, with the entries that they mean.</summary>
    public List<(Found Value, FactRecord Target)> Of(FactRecord record)
    {
        if (_from.TryGetValue(record, out var links)) return links;
        _from.Add(record, links = []);
        foreach (var found in paths.SelectMany(path => reader.Read(record, path)))
        {
            if (reader.Below(found) is { IsInForce: true, Around: null } target) links.Add((found, target));
        }

        return links;
    }
}
