using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Kinds.Rules.Forms;

namespace FactGen.Core.Checks.Rules;

/// <summary>Puts the argument of a rule in a field's mapping as a rule of the record would have it.</summary>
internal static class FieldOperand
{
    private static readonly string[] OfAndValue = ["of", "value"];
    private static readonly string[] IfAndThen = ["if", "then"];

    /// <summary>The same argument with the field named in it.</summary>
    public static RuleOperand Of(Field field, RuleDeclaration rule)
    {
        var own = OperandPaths.Of(new(new EquatableArray<string>([field.Name])));
        return RuleSignatures.Find(rule.Name)?.OnRecord switch
        {
            OfForm => new(null, new([own, rule.Operand]), new(OfAndValue)),
            IfThenForm => new(null, new([own, rule.Operand]), new(IfAndThen)),
            PathsForm when !IsFlag(rule.Name) => new(null, new([own, rule.Operand])),
            _ => new(null, new([own])),
        };
    }

    /// <summary>A flag names no other field.</summary>
    private static bool IsFlag(string rule) => RuleSignatures.Find(rule)?.OnField is FlagForm or LinkForm;
}
