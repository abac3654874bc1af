using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary><c>requires: { if: end_date, then: start_date }</c> (Wikidata item-requires-statement).</summary>
internal sealed class Requires(RuleScope scope) : ConditionRule
{
    private readonly List<Condition> _if = ConditionReader.Read(scope.Operand.Part("if")!, scope);
    private readonly List<Condition> _then = ConditionReader.Read(scope.Operand.Part("then")!, scope);

    /// <inheritdoc/>
    protected override string Id => FindingIds.Requires;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        if (ConditionReader.AllHold(_if, subject) is not false and var applies)
        {
            foreach (var then in _then)
            {
                var holds = then.Holds(subject);
                if (holds != true) yield return Broken(subject, applies is null || holds is null, [.. _if, then], Texts(_if), then.Text, then.No);
            }
        }
    }
}
