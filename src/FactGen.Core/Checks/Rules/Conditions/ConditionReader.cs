using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary>Reads the operands of <c>or</c>, <c>requires</c> and the like.</summary>
internal static class ConditionReader
{
    /// <summary>The conditions of an argument: of a list each item, else itself. Rules in one mapping are one condition each.</summary>
    public static List<Condition> Read(RuleOperand operand, RuleScope scope) => [.. operand.AsItems().SelectMany(item => ReadOne(item, scope))];

    /// <summary>Whether all hold; null where one of them may not.</summary>
    public static bool? AllHold(IEnumerable<Condition> conditions, Subject subject)
    {
        bool? all = true;
        foreach (var condition in conditions)
        {
            var holds = condition.Holds(subject);
            if (holds == false) return false;
            if (holds is null) all = null;
        }

        return all;
    }

    private static IEnumerable<Condition> ReadOne(RuleOperand item, RuleScope scope)
    {
        if (!item.HasParts) return [new PresentCondition(item.AsPath(), scope.Paths)];
        return item.Names.Select((name, index) => ReadRule(name, scope with { Operand = item.Items[index] }));
    }

    private static Condition ReadRule(string name, RuleScope scope) => new RuleCondition(
        name,
        RuleFactory.Record(name, scope)!,
        OperandPaths.In(name, scope.Operand),
        scope.Paths,
        scope.Operand.Part("value") is { } value ? ": " + string.Join(", ", value.AsItems().Select(static item => item.Text)) : "");
}
