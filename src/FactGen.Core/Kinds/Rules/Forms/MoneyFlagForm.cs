using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary><c>true</c>, at a field of sums of money.</summary>
internal sealed class MoneyFlagForm(FlagForm flag) : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check) =>
        flag.Check(operand, check)
        && (check.Leaf is null || Types.Family(check.Leaf) == ValueFamily.Money || check.Fail("is for sums of money"));
}
