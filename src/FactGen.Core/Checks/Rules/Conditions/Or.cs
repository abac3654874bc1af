using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary><c>or: [name, alias]</c>: at least one holds (SHACL or).</summary>
internal sealed class Or(RuleScope scope) : ConditionRule
{
    private readonly List<Condition> _conditions = ConditionReader.Read(scope.Operand, scope);

    /// <inheritdoc/>
    protected override string Id => FindingIds.Or;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var answers = _conditions.ConvertAll(condition => condition.Holds(subject));
        if (!answers.Contains(true)) yield return Broken(subject, answers.Contains(null), _conditions, Texts(_conditions));
    }
}
