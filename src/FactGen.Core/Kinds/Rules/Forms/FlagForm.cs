using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary><c>true</c> (or <c>false</c>: as if the rule were not there).</summary>
internal sealed class FlagForm : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check) =>
        operand.Text == "true" || check.Fail(operand.Text is { } text ? $"takes true or false, not '{text}'" : "takes true or false");
}
