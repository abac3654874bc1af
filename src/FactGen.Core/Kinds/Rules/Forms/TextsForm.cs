using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Values of the field's own type, as texts.</summary>
internal sealed class TextsForm : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        var items = operand.AsItems().ToList();
        if (items.Count == 0 || items.Any(static item => item.Text is null)) return check.Fail("takes a list of values: [first, second]");
        if (check.Leaf is not { } leaf) return true;
        if (Types.Family(leaf) == ValueFamily.Record) return check.FailFor("single values, not for records", check.Declared!);
        var isList = operand.Text is null;
        for (var i = 0; i < items.Count; i++)
        {
            if (!Fits(items[i].Text!, leaf, isList ? check.At(i) : check)) return false;
        }

        return true;
    }

    private static bool Fits(string text, FactType leaf, OperandCheck check)
    {
        if (leaf is EnumType words) return words.Values.Contains(text) || check.FailUnknown("word", text, words.Values);
        return Types.Alternatives(leaf).Any(type => BoundForm.Reads(type, text))
            || check.FailValue(text, leaf);
    }
}
