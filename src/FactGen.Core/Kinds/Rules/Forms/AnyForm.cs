namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Anything here; the rule looks at it together with its other parts.</summary>
internal sealed class AnyForm : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check) => true;
}
