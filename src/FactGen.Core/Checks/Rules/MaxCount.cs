using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>max_count: 3</c>: a list has no more items (SHACL maxCount).</summary>
internal sealed class MaxCount(RuleScope scope) : CountRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.MaxCount;

    /// <inheritdoc/>
    protected override bool Keeps(int count, int limit) => count <= limit;
}
