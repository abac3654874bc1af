using FactGen.Core.Findings;
using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>A regular expression over a text.</summary>
internal sealed class PatternForm : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        if (operand.Text is not { Length: > 0 } pattern) return check.Fail("takes a regular expression: '^Q\\d+$'");
        if (check.Declared is { } declared && Types.Family(check.Leaf!) != ValueFamily.Text) return check.FailFor("texts", declared);
        if (Patterns.Problem(pattern) is not { } problem) return true;
        check.Target.Report(FindingIds.WrongPattern, pattern, problem);
        return false;
    }
}
