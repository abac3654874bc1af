using FactGen.Core.Checks.Comparing;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>disjoint: [payer, beneficiary]</c>: no value stands in two of the fields (SHACL disjoint).</summary>
internal sealed class Disjoint(RuleScope scope) : SetComparison(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.Disjoint;

    /// <inheritdoc/>
    protected override IEnumerable<Violation> Compare(IReadOnlyList<SetSide> sides, Subject subject)
    {
        for (var i = 1; i < sides.Count; i++)
        {
            var before = new ValueSet(sides.Take(i).SelectMany(static side => side.Values));
            foreach (var value in sides[i].Values)
            {
                if (before.Same(value) is { } same) yield return Broken(value, same.Spot, same.Name, isPossible: false, subject);
                else if (before.Contains(value) is null) yield return Broken(value, sides[0].Values[0].Spot, sides[0].Name, isPossible: true, subject);
            }
        }
    }
}
