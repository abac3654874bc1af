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
        var isComparable = false;
        foreach (var limit in _limits)
        {
            if (!AreComparable(value.Value, limit)) continue;
            isComparable = true;
            answer ??= Keeps(value.Value, limit);
        }

        return isComparable ? answer : true;
    }

    /// <summary>Sums in different currencies are not compared, nor is a value with a limit of another sort.</summary>
    private static bool AreComparable(BoundValue value, BoundValue limit) => (value, limit) switch
    {
        (MoneyValue left, MoneyValue right) => left.Money.Currency == right.Money.Currency,
        (DateValue or InstantValue, DateValue or InstantValue) or (DurationValue, DurationValue) => true,
        _ => ValueOrder.Number(value) is not null && ValueOrder.Number(limit) is not null,
    };

    /// <summary>The opposite answer; what is open stays open.</summary>
    protected static bool? Not(bool? answer) => answer is { } known ? !known : null;
}
