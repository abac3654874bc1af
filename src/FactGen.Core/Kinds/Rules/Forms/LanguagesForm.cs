namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Language tags, for a map by language.</summary>
internal sealed class LanguagesForm : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        var items = operand.AsItems().ToList();
        if (items.Count == 0 || items.Any(static item => string.IsNullOrEmpty(item.Text))) return check.Fail("takes a list of language tags: [zh, en]");
        return check.Declared is null or MapType { IntegerKeys: false } || check.FailFor("a map by language, map<text>", check.Declared);
    }
}
