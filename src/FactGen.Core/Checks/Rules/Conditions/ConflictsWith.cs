using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary><c>conflicts_with: { if: acting, then: seats }</c>, or a list of which no two may hold (Wikidata conflicts-with).</summary>
internal sealed class ConflictsWith : ConditionRule
{
    private readonly List<Condition> _if = [];
    private readonly List<Condition> _then;

    /// <summary>Reads both sides, or the list.</summary>
    public ConflictsWith(RuleScope scope)
    {
        var isPair = scope.Operand.Part("if") is not null;
        if (isPair) _if = ConditionReader.Read(scope.Operand.Part("if")!, scope);
        _then = ConditionReader.Read(isPair ? scope.Operand.Part("then")! : scope.Operand, scope);
    }

    /// <inheritdoc/>
    protected override string Id => FindingIds.ConflictsWith;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject) => _if.Count > 0 ? CheckPair(subject) : CheckList(subject);

    private IEnumerable<Violation> CheckPair(Subject subject)
    {
        var applies = ConditionReader.AllHold(_if, subject);
        if (applies == false) yield break;
        foreach (var then in _then)
        {
            var holds = then.Holds(subject);
            if (holds != false) yield return Broken(subject, applies is null || holds is null, [then, .. _if], Texts(_if), then.Text);
        }
    }

    private IEnumerable<Violation> CheckList(Subject subject)
    {
        Condition? first = null;
        var isFirstSure = false;
        foreach (var condition in _then)
        {
            var holds = condition.Holds(subject);
            if (holds == false) continue;
            if (first is not null) yield return Broken(subject, !isFirstSure || holds is null, [condition, first], first.Text, condition.Text);
            if (first is not null && isFirstSure) continue;
            (first, isFirstSure) = (condition, holds == true);
        }
    }
}
