using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary><c>true</c>, at a field of texts.</summary>
internal sealed class TextFlagForm(FlagForm flag) : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check) =>
        flag.Check(operand, check)
        && (check.Declared is not { } declared || Types.Family(check.Leaf!) == ValueFamily.Text || check.FailFor("texts", declared));
}
