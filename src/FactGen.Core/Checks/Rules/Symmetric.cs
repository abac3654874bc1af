using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>borders: { type: list&lt;country&gt;, symmetric: true }</c>: who is named names back (Wikidata symmetric).</summary>
internal sealed class Symmetric(RuleScope scope) : SetRule
{
    private readonly List<Links> _links = [.. scope.Operand.AsPaths().Select(path => new Links([path], scope.Paths))];

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records) => _links.SelectMany(links => Check(records, links));

    private static IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records, Links links)
    {
        var named = new HashSet<(FactRecord From, FactRecord To)>();
        foreach (var record in records)
        {
            foreach (var (value, target) in links.Of(record))
            {
                if (named.Contains((target, record)) || links.Of(target).Exists(back => ReferenceEquals(back.Target, record))) continue;
                if (named.Add((record, target))) yield return Broken(record, value, target);
            }
        }
    }

    private static Violation Broken(FactRecord record, Found value, FactRecord target) =>
        new(FindingIds.Symmetric, new Subject(record, record).SpotOf(value), record.Label, value.Name, target.Label)
        {
            Others = [target.Spot],
            Records = [record, target],
        };
}
