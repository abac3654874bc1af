using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>subset_of: [chairs, members]</c>: every value of a field is one of the next (SHACL subsetOf).</summary>
internal sealed class SubsetOf(RuleScope scope) : SetComparison(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.SubsetOf;

    /// <inheritdoc/>
    protected override IEnumerable<Violation> Compare(IReadOnlyList<SetSide> sides, Subject subject) =>
        Enumerable.Range(1, sides.Count - 1).SelectMany(i => Missing(sides[i - 1], sides[i], subject));
}
