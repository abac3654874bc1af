using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>max: 435</c>: no value is greater (SHACL maxInclusive).</summary>
internal sealed class Max(RuleScope scope) : BoundRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.Max;

    /// <inheritdoc/>
    protected override bool? Keeps(BoundValue value, BoundValue limit) => Not(ValueOrder.IsLess(limit, value));
}
