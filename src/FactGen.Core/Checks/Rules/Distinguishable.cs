using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Identity;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>distinguishable: true</c>: no two records have the same text, nor texts that look the same.</summary>
internal sealed class Distinguishable(RuleScope scope) : SetRule
{
    private readonly List<FieldPath> _paths = [.. scope.Operand.AsPaths()];

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records) => _paths.SelectMany(path => Check(records, path));

    private IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records, FieldPath path)
    {
        var texts = new Dictionary<string, Found>(StringComparer.Ordinal);
        var skeletons = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var value in scope.Paths.Read(record, path))
            {
                var text = ValueKey.Of(value.Value);
                if (texts.TryGetValue(text, out var same))
                {
                    if (!ReferenceEquals(same.Record.Root, value.Record.Root)) yield return Same(value, same);
                    continue;
                }

                texts.Add(text, value);
                var skeleton = Skeleton.Of(text);
                if (!skeletons.TryGetValue(skeleton, out var alike)) skeletons.Add(skeleton, value);
                else if (!ReferenceEquals(alike.Record.Root, value.Record.Root)) yield return Alike(value, alike);
            }
        }
    }

    private static Violation Same(Found value, Found other) =>
        new(FindingIds.DuplicateEntry, value.Spot, value.Record.Label, other.Record.Label, value.Name, value.Text)
        {
            Others = [other.Spot],
            Records = [value.Record, other.Record],
        };

    private static Violation Alike(Found value, Found other) =>
        new(FindingIds.ConfusableName, value.Spot, value.Record.Label, value.Name, value.Text, other.Record.Label, other.Text, Skeleton.Difference(ValueKey.Of(value.Value), ValueKey.Of(other.Value)))
        {
            Others = [other.Spot],
            Records = [value.Record, other.Record],
        };
}
