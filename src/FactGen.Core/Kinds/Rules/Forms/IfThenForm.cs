namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary><c>{ if: …, then: … }</c>, or, where <paramref name="list"/> is given, a list instead.</summary>
internal sealed class IfThenForm(OperandForm? list = null) : OperandForm
{
    private static readonly PartsForm Parts = new(
    [
        new("if", new ConditionsForm(atLeast: 1), IsRequired: true),
        new("then", new ConditionsForm(atLeast: 1), IsRequired: true),
    ]);

    public override bool Check(RuleOperand operand, OperandCheck check) =>
        list is not null && !operand.HasParts ? list.Check(operand, check) : Parts.Check(operand, check);
}
