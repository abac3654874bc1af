using System.Globalization;
using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>A whole number, or a path to one.</summary>
internal sealed class SeatsForm : OperandForm
{
    private static readonly PathForm ToInteger = new(static (end, _) =>
        end.Leaf is ScalarType { Scalar: ScalarKind.Integer } ? null : "an integer");

    public override bool Check(RuleOperand operand, OperandCheck check) =>
        int.TryParse(operand.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) || ToInteger.Check(operand, check);
}
