namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Nothing or <c>true</c> for every field, or paths to some.</summary>
internal sealed class FlagOrPathsForm : OperandForm
{
    private static readonly PathsForm Paths = new(atLeast: 1);

    public override bool Check(RuleOperand operand, OperandCheck check) =>
        operand.IsNone || operand.Text == "true" || Paths.Check(operand, check);
}
