using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>parent: { type: organization?, acyclic: true }</c>: nothing comes back to itself.</summary>
internal sealed class Acyclic(RuleScope scope) : SetRule
{
    private readonly Links _links = new([.. scope.Operand.AsPaths()], scope.Paths);

    /// <summary>One violation a circle, at its first record; a record that stands in one already told makes no other.</summary>
    public override IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records)
    {
        var done = new HashSet<FactRecord>();
        var own = new Lazy<HashSet<FactRecord>>(() => [.. records]);
        foreach (var record in records)
        {
            if (done.Contains(record) || FindCircle(record, done) is not { } circle) continue;

            // A rule of an abstract kind runs in each kind that extends it; that of the first record tells.
            var first = circle.IndexOf(circle.OrderBy(static step => step.Record.Number).First());
            circle = [.. circle.Skip(first), .. circle.Take(first)];
            if (own.Value.Contains(circle[0].Record)) yield return Broken(circle);
        }
    }

    /// <summary>Goes on from a record as far as it leads, without recursion: chains may be long.</summary>
    private List<(FactRecord Record, Found Value)>? FindCircle(FactRecord start, HashSet<FactRecord> done)
    {
        List<(FactRecord Record, Found Value)>? circle = null;
        var way = new List<(FactRecord Record, int Next)> { (start, 0) };
        var places = new Dictionary<FactRecord, int> { [start] = 0 };
        while (way.Count > 0)
        {
            var (record, next) = way[way.Count - 1];
            var links = _links.Of(record);
            if (next == links.Count)
            {
                done.Add(record);
                places.Remove(record);
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[way.Count - 1] = (record, next + 1);
            var target = links[next].Target;
            if (places.TryGetValue(target, out var place)) circle ??= [.. way.Skip(place).Select(step => (step.Record, _links.Of(step.Record)[step.Next - 1].Value))];
            else if (!done.Contains(target))
            {
                places.Add(target, way.Count);
                way.Add((target, 0));
            }
        }

        return circle;
    }

    private static Violation Broken(List<(FactRecord Record, Found Value)> circle)
    {
        var (record, value) = circle[0];
        var names = circle.Select(static step => step.Record.Key ?? step.Record.Label);
        return new(FindingIds.Acyclic, new Subject(record, record).SpotOf(value), record.Label, value.Name, string.Join(", ", names.Append(record.Key ?? record.Label)))
        {
            Others = [.. circle.Skip(1).Select(static step => step.Value.Spot)],
            Records = [.. circle.Select(static step => step.Record)],
        };
    }
}
