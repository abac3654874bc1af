using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary><c>not: end_date</c>: none of them holds (SHACL not).</summary>
internal sealed class Not(RuleScope scope) : ConditionRule
{
    private readonly List<Condition> _conditions = ConditionReader.Read(scope.Operand, scope);

    /// <inheritdoc/>
    protected override string Id => FindingIds.Not;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        foreach (var condition in _conditions)
        {
            var holds = condition.Holds(subject);
            if (holds == false) continue;
            var broken = Broken(subject, holds is null, [condition], condition.Text, condition.Yes);
            yield return holds is null ? broken with { Possibly = $"{condition.Text} {condition.Yes}" } : broken;
        }
    }
}
