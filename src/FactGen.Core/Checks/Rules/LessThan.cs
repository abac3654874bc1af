using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>less_than: [start, end]</c>: each is less than the next (SHACL lessThan).</summary>
internal sealed class LessThan(RuleScope scope) : ChainRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.LessThan;

    /// <inheritdoc/>
    protected override bool IsStrict => true;
}
