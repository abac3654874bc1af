namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>
/// <c>{ kind: event, at: date, where: { person: people }, if: … }</c>: <c>at</c>, <c>if</c> and the right sides of
/// <c>where</c> are paths of the other kind, the left sides of this one.
/// </summary>
/// <param name="own">The parts, as far as they are about this kind.</param>
internal sealed class EndedByForm(PartsForm own) : OperandForm
{
    private static readonly ConditionsForm Conditions = new(atLeast: 1);
    private static readonly PathForm AnyPath = new();

    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        if (!own.Check(operand, check)) return false;
        var kind = operand.Part("kind")!;
        if (check.Kinds.Find(kind.Text ?? "") is not { } other) return check.At("kind").FailUnknown("kind", kind.Text ?? "", check.Kinds.Names);
        var there = check with { Kind = other.Name, Shape = other.Shape };
        var isRight = PathForm.ToTime.Check(operand.Part("at")!, there.At("at"));
        if (operand.Part("if") is { } condition) isRight &= Conditions.Check(condition, there.At("if"));
        return CheckWhere(operand.Part("where")!, check.At("where"), there.At("where")) && isRight;
    }

    private static bool CheckWhere(RuleOperand where, OperandCheck here, OperandCheck there)
    {
        if (!where.HasParts) return here.Fail("where: takes fields of this kind, each with that of the other: { person: people }");
        var isRight = true;
        for (var i = 0; i < where.Names.Count; i++)
        {
            var name = where.Names[i];
            isRight &= AnyPath.Check(new(name), here.AtName(name)) && AnyPath.Check(where.Items[i], there.At(name));
        }

        return isRight;
    }
}
