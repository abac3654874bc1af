namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Paths to fields that refer to entries of the kind itself.</summary>
internal sealed class LinkPathsForm : OperandForm
{
    private static readonly PathsForm Paths = new(atLeast: 1);

    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        if (!Paths.Check(operand, check)) return false;
        var isRight = true;
        foreach (var item in operand.AsItems()) isRight &= LinkForm.IsLink(check.Walk(item)!.Declared!, check);
        return isRight;
    }
}
