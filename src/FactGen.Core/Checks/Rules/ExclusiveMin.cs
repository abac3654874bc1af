using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>exclusive_min: 0</c>: every value is greater (SHACL minExclusive).</summary>
internal sealed class ExclusiveMin(RuleScope scope) : BoundRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.ExclusiveMin;

    /// <inheritdoc/>
    protected override bool? Keeps(BoundValue value, BoundValue limit) => ValueOrder.IsLess(limit, value);
}
