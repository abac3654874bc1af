using System.Globalization;
using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>A whole number from 0, of items (<paramref name="ofItems"/>) or of letters.</summary>
internal sealed class CountForm(bool ofItems) : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        if (!int.TryParse(operand.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return check.Fail("takes a whole number from 0");
        if (check.Declared is not { } declared) return true;
        if (ofItems) return declared is ListType or MapType || check.Fail($"is for lists and maps; the field is {TypeWriter.Write(declared)}, which may be absent when its type ends in ?");
        return Types.Family(check.Leaf!) == ValueFamily.Text || check.FailFor("texts", declared);
    }
}
