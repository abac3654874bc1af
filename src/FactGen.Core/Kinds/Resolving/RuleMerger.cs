namespace FactGen.Core.Kinds.Resolving;

/// <summary>Puts what is said beside a rule that stands there already over what was said before: one rule is not asked twice.</summary>
internal static class RuleMerger
{
    /// <summary>The rules, each once, with the severity and the words said last and the exceptions of all.</summary>
    public static IEnumerable<RuleDeclaration> Merge(IEnumerable<RuleDeclaration> rules)
    {
        var merged = new List<RuleDeclaration>();
        foreach (var rule in rules)
        {
            var at = merged.FindIndex(other => AreSame(other, rule));
            if (at < 0) merged.Add(rule);
            else merged[at] = Merge(merged[at], rule);
        }

        return merged;
    }

    /// <summary>Adds a rule of a kind, or what it says to the one that it repeats.</summary>
    public static void Add(List<RuleDraft> rules, RuleDraft rule)
    {
        var at = rules.FindIndex(other => AreSame(other.Rule, rule.Rule));
        if (at < 0) rules.Add(rule);
        else rules[at] = rule with { Rule = Merge(rules[at].Rule, rule.Rule) };
    }

    private static bool AreSame(RuleDeclaration rule, RuleDeclaration other) => rule.Name == other.Name && rule.Operand.IsSameAs(other.Operand);

    private static RuleDeclaration Merge(RuleDeclaration before, RuleDeclaration later) => before with
    {
        Severity = later.Severity ?? before.Severity,
        Message = later.Message ?? before.Message,
        Exceptions = before.Exceptions.Concat(later.Exceptions).Distinct().ToEquatableArray(),
    };
}
