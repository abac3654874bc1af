using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>equals: [seat, residence]</c>: the fields have the same values (SHACL equals).</summary>
internal sealed class EqualsRule(RuleScope scope) : SetComparison(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.EqualValues;

    /// <inheritdoc/>
    protected override IEnumerable<Violation> Compare(IReadOnlyList<SetSide> sides, Subject subject)
    {
        for (var i = 1; i < sides.Count; i++)
        {
            var (left, right) = (sides[i - 1], sides[i]);
            var areSingle = left.Values.Count == 1 && right.Values.Count == 1;
            foreach (var violation in Missing(left, right, subject)) yield return violation;

            // Of two single values that differ one report is enough.
            if (areSingle) continue;
            foreach (var violation in Missing(right, left, subject)) yield return violation;
        }
    }
}
