using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>An <see cref="OperandForm"/> for a field that refers to entries of its own kind.</summary>
internal sealed class LinkForm(OperandForm inner) : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check) =>
        inner.Check(operand, check) && (check.Leaf is null || IsLink(check.Declared!, check));

    /// <summary>Whether values of the type can be entries of the kind under check.</summary>
    public static bool IsLink(FactType declared, OperandCheck check) =>
        Types.References(declared).Any(target => check.Kinds.Is(check.Kind, target) || check.Kinds.Is(target, check.Kind))
        || check.FailFor($"fields that refer to the same kind, '{check.Kind}'", declared);
}
