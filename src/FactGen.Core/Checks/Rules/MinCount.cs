using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>min_count: 1</c>: a list has no fewer items (SHACL minCount).</summary>
internal sealed class MinCount(RuleScope scope) : CountRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.MinCount;

    /// <inheritdoc/>
    protected override bool Keeps(int count, int limit) => count >= limit;
}
