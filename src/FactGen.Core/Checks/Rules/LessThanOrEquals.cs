using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>less_than_or_equals: [start, end]</c>: none is greater than the next (SHACL lessThanOrEquals).</summary>
internal sealed class LessThanOrEquals(RuleScope scope) : ChainRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.LessThanOrEquals;

    /// <inheritdoc/>
    protected override bool IsStrict => false;
}
