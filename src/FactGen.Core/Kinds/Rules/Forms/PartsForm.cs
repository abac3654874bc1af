namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Named parts.</summary>
/// <param name="parts">Each with its form.</param>
/// <param name="whole">What must hold of them together: the problem, or null; not asked when a part is wrong.</param>
internal sealed class PartsForm(IReadOnlyList<RulePart> parts, Func<RuleOperand, OperandCheck, string?>? whole = null) : OperandForm
{
    /// <summary>The parts, in the order of the reference.</summary>
    public IReadOnlyList<RulePart> Parts => parts;

    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        if (!operand.HasParts && !operand.IsNone) return check.Fail($"takes named parts: {{ {string.Join(", ", parts.Select(static part => part.Name + ": …"))} }}");
        var isRight = CheckNames(operand, check);
        foreach (var part in parts)
        {
            if (operand.Part(part.Name) is { } value) isRight &= part.Form.Check(value, check.At(part.Name));
            else if (part.IsRequired) isRight = check.Fail($"needs {part.Name}:");
        }

        return isRight && (whole?.Invoke(operand, check) is not { } problem || check.Fail(problem));
    }

    private bool CheckNames(RuleOperand operand, OperandCheck check)
    {
        var isRight = true;
        foreach (var name in operand.Names)
        {
            if (parts.All(part => part.Name != name)) isRight = check.AtName(name).FailUnknown("key", name, parts.Select(static part => part.Name));
        }

        return isRight;
    }
}

/// <summary>A named part of a rule's argument.</summary>
internal sealed record RulePart(string Name, OperandForm Form, bool IsRequired = false);
