namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>A field's rule said of a whole record: <c>{ of: path, value: argument }</c>.</summary>
/// <param name="inner">The form that the argument has at a field.</param>
internal sealed class OfForm(OperandForm inner) : OperandForm
{
    private static readonly string[] Parts = ["of", "value"];

    /// <summary>The form of <c>value:</c>.</summary>
    public OperandForm Inner => inner;

    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        foreach (var name in operand.Names)
        {
            if (!Parts.Contains(name)) return check.AtName(name).FailUnknown("key", name, Parts);
        }

        if (operand.Part("of") is not { } of || operand.Part("value") is not { } value)
        {
            return check.Fail($"takes {{ of: field, value: … }} as a rule of a record");
        }

        if (check.At("of").Walk(of) is not { } end) return false;
        return end.Declared is not null && inner.Check(value, check.At("value") with { Declared = end.Declared });
    }
}
