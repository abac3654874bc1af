namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>One certain word.</summary>
internal sealed class WordForm(string word) : OperandForm
{
    /// <summary>The word.</summary>
    public string Word => word;

    public override bool Check(RuleOperand operand, OperandCheck check) =>
        operand.Text == word || check.Fail($"the only word that can stand here is '{word}'");
}
