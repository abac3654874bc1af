using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary><c>xone: [end_date, acting]</c>: exactly one holds (SHACL xone).</summary>
internal sealed class Xone(RuleScope scope) : ConditionRule
{
    private readonly List<Condition> _conditions = ConditionReader.Read(scope.Operand, scope);

    /// <inheritdoc/>
    protected override string Id => FindingIds.Xone;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var answers = _conditions.ConvertAll(condition => condition.Holds(subject));
        var holding = _conditions.Where((_, index) => answers[index] == true).ToList();
        if (holding.Count > 1) yield return Broken(subject, false, holding.AsEnumerable().Reverse(), Texts(_conditions), Texts(holding));
        else if (answers.Contains(null)) yield return Broken(subject, true, _conditions, Texts(_conditions), Texts(holding));
        else if (holding.Count == 0) yield return Broken(subject, false, _conditions, Texts(_conditions), "none");
    }
}
