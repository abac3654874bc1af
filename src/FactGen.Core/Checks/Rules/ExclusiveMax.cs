using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>exclusive_max: 100</c>: every value is less (SHACL maxExclusive).</summary>
internal sealed class ExclusiveMax(RuleScope scope) : BoundRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.ExclusiveMax;

    /// <inheritdoc/>
    protected override bool? Keeps(BoundValue value, BoundValue limit) => ValueOrder.IsLess(value, limit);
}
