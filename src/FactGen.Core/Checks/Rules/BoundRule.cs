using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>A limit on numbers, dates, durations and sums of money.</summary>
internal abstract class BoundRule : ValueRule
{
    private readonly List<BoundValue> _limits;

    /// <summary>Reads the limit as a value of the field.</summary>
    protected BoundRule(RuleScope scope)
        : base(scope) => _limits = Leaf is { } leaf ? OperandValue.Read(Argument.Text!, leaf) : [];

    /// <summary>Whether a value keeps the limit; null where that is open.</summary>
    protected abstract bool? Keeps(BoundValue value, BoundValue limit);

    /// <inheritdoc/>
    protected override bool? IsRight(Found value)
    {
        // A union may read the limit in several ways; the one that can be compared with the value counts.
        bool? answer = null;
        foreach (var limit in _limits) answer ??= Keeps(value.Value, limit);
        return answer;
    }

    /// <summary>The opposite answer; what is open stays open.</summary>
    protected static bool? Not(bool? answer) => answer is { } known ? !known : null;
}
