using System.Globalization;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Kinds.Rules.Forms;

namespace FactGen.Core.Checks.Rules;

/// <summary>The paths in a rule's argument, found by the form that its signature gives it.</summary>
internal static class OperandPaths
{
    /// <summary>The paths in the argument of a rule of a record, in order.</summary>
    public static List<FieldPath> In(string rule, RuleOperand operand)
    {
        var paths = new List<FieldPath>();
        Change(rule, operand, path =>
        {
            paths.Add(path);
            return path;
        });
        return paths;
    }

    /// <summary>The argument with every path changed.</summary>
    public static RuleOperand Change(string rule, RuleOperand operand, Func<FieldPath, FieldPath> change) =>
        RuleSignatures.Find(rule)?.OnRecord is { } form ? Change(form, operand, change) : operand;

    private static RuleOperand Change(OperandForm form, RuleOperand operand, Func<FieldPath, FieldPath> change) => form switch
    {
        PathForm => Path(operand, change),
        SeatsForm => int.TryParse(operand.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? operand : Path(operand, change),
        PathsForm or LinkPathsForm => Items(operand, item => Path(item, change)),
        FlagOrPathsForm => operand.IsNone || operand.Text == "true" ? operand : Items(operand, item => Path(item, change)),
        OfForm => Parts(operand, (name, part) => name == "of" ? Path(part, change) : part),
        PartsForm parts => Parts(operand, (name, part) => parts.Parts.FirstOrDefault(known => known.Name == name) is { } known ? Change(known.Form, part, change) : part),
        IfThenForm when operand.HasParts => Parts(operand, (_, part) => Conditions(part, change)),
        IfThenForm or ConditionsForm => Conditions(operand, change),
        _ => operand,
    };

    private static RuleOperand Conditions(RuleOperand operand, Func<FieldPath, FieldPath> change) =>
        Items(operand, item => item.HasParts ? Parts(item, (name, part) => Change(name, part, change)) : Path(item, change));

    /// <summary>A single text or mapping stands for a list of one.</summary>
    private static RuleOperand Items(RuleOperand operand, Func<RuleOperand, RuleOperand> change) =>
        operand.Text is not null || operand.HasParts
            ? change(operand)
            : new(null, operand.Items.Select(change).ToEquatableArray());

    private static RuleOperand Parts(RuleOperand operand, Func<string, RuleOperand, RuleOperand> change) =>
        operand with { Items = operand.Items.Select((part, index) => change(operand.Names[index], part)).ToEquatableArray() };

    private static RuleOperand Path(RuleOperand operand, Func<FieldPath, FieldPath> change) => Of(change(operand.AsPath()));

    /// <summary>A path as an argument, step by step, so that no dot in a name splits it.</summary>
    public static RuleOperand Of(FieldPath path) => new(null, path.Steps.Select(static step => new RuleOperand(step)).ToEquatableArray());
}
