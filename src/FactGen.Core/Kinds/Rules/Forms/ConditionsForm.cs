using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Conditions: each a path, which holds where it is present, or a rule.</summary>
/// <param name="atLeast">How many there must be.</param>
internal sealed class ConditionsForm(int atLeast) : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        var items = operand.AsItems().ToList();
        if (items.Count < atLeast || operand.IsNone)
        {
            return check.Fail(atLeast > 1 ? $"takes a list of at least {atLeast} fields or rules" : "takes a field or a rule, or a list of them");
        }

        var isList = operand.Text is null && !operand.HasParts;
        var isRight = true;
        for (var i = 0; i < items.Count; i++) isRight &= CheckOne(items[i], isList ? check.At(i) : check);
        return isRight;
    }

    private static bool CheckOne(RuleOperand condition, OperandCheck check)
    {
        if (!condition.HasParts) return check.Walk(condition) is { Declared: not null };
        var isRight = true;
        for (var i = 0; i < condition.Names.Count; i++) isRight &= CheckRule(condition.Names[i], condition.Items[i], check);
        return isRight;
    }

    private static bool CheckRule(string name, RuleOperand operand, OperandCheck check)
    {
        var inner = check.At(name) with { Rule = name, Declared = null };
        inner = inner with { Target = inner.Target with { Subject = $"rule '{name}' in {check.Target.Subject}" } };
        var known = RuleSignatures.All.Where(static rule => rule is { OnRecord: not null, IsSetRule: false });
        return known.FirstOrDefault(rule => rule.Name == name) is { } signature
            ? signature.OnRecord!.Check(operand, inner)
            : check.AtName(name).FailUnknown("rule", name, known.Select(static rule => rule.Name));
    }
}
