using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>min: 0</c>: no value is less (SHACL minInclusive).</summary>
internal sealed class Min(RuleScope scope) : BoundRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.Min;

    /// <inheritdoc/>
    protected override bool? Keeps(BoundValue value, BoundValue limit) => Not(ValueOrder.IsLess(value, limit));
}
