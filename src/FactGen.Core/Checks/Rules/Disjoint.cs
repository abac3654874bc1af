using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>disjoint: [payer, beneficiary]</c>: no value stands in two of the fields (SHACL disjoint).</summary>
internal sealed class Disjoint : SetComparison
{
    private readonly bool _isOnField;

    /// <summary>Reads the paths.</summary>
    public Disjoint(RuleScope scope)
        : base(scope) => _isOnField = scope.IsOnField;

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
                if (before.Same(value) is { } same) yield return Shared(same, value, subject);
                else if (before.Contains(value) is null) yield return Broken(value, sides[0].Values[0], sides[0].Name, isPossible: true, subject);
            }
        }
    }

    /// <summary>At a field it is told of that field, which is the first; else of the later one.</summary>
    private Violation Shared(Found first, Found second, Subject subject)
    {
        var (at, other) = _isOnField ? (first, second) : (second, first);
        return Broken(at, other, subject.NameOf(other), isPossible: false, subject);
    }
}
