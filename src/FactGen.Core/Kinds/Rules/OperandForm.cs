namespace FactGen.Core.Kinds.Rules;

/// <summary>The shape that a rule's argument has.</summary>
internal abstract class OperandForm
{
    /// <summary>Whether the argument can be; what cannot is reported.</summary>
    public abstract bool Check(RuleOperand operand, OperandCheck check);
}
