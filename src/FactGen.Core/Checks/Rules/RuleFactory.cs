using FactGen.Core.Checks.Rules.Conditions;

namespace FactGen.Core.Checks.Rules;

/// <summary>What each rule of the kind language is checked by, under the name of its signature.</summary>
internal static class RuleFactory
{
    /// <summary>The rules that look at each record alone.</summary>
    public static IReadOnlyDictionary<string, Func<RuleScope, RecordRule>> RecordRules { get; } = new Dictionary<string, Func<RuleScope, RecordRule>>(StringComparer.Ordinal)
    {
        ["min_count"] = static scope => new MinCount(scope),
        ["max_count"] = static scope => new MaxCount(scope),
        ["min"] = static scope => new Min(scope),
        ["max"] = static scope => new Max(scope),
        ["exclusive_min"] = static scope => new ExclusiveMin(scope),
        ["exclusive_max"] = static scope => new ExclusiveMax(scope),
        ["min_length"] = static scope => new MinLength(scope),
        ["max_length"] = static scope => new MaxLength(scope),
        ["pattern"] = static scope => new Pattern(scope),
        ["one_of"] = static scope => new OneOf(scope),
        ["none_of"] = static scope => new NoneOf(scope),
        ["less_than"] = static scope => new LessThan(scope),
        ["less_than_or_equals"] = static scope => new LessThanOrEquals(scope),
        ["equals"] = static scope => new EqualsRule(scope),
        ["disjoint"] = static scope => new Disjoint(scope),
        ["subset_of"] = static scope => new SubsetOf(scope),
        ["difference_within"] = static scope => new DifferenceWithin(scope),
        ["within"] = static scope => new Within(scope),
        ["requires"] = static scope => new Requires(scope),
        ["conflicts_with"] = static scope => new ConflictsWith(scope),
        ["sum"] = static scope => new Sum(scope),
        ["citation_needed"] = static scope => new CitationNeeded(scope),
        ["languages"] = static scope => new Languages(scope),
        ["or"] = static scope => new Or(scope),
        ["xone"] = static scope => new Xone(scope),
        ["not"] = static scope => new Not(scope),
    };

    /// <summary>The rules that look at all records together.</summary>
    public static IReadOnlyDictionary<string, Func<RuleScope, SetRule>> SetRules { get; } = new Dictionary<string, Func<RuleScope, SetRule>>(StringComparer.Ordinal)
    {
        ["unique"] = static scope => new Unique(scope),
        ["distinguishable"] = static scope => new Distinguishable(scope),
        ["no_overlap"] = static scope => new NoOverlap(scope),
        ["capacity"] = static scope => new Capacity(scope),
        ["ended_by"] = static scope => new EndedBy(scope),
        ["symmetric"] = static scope => new Symmetric(scope),
        ["acyclic"] = static scope => new Acyclic(scope),
    };

    /// <summary>The rule of a record, its argument read; null for a set rule.</summary>
    public static RecordRule? Record(string name, RuleScope scope) =>
        RecordRules.TryGetValue(name, out var create) ? create(scope) : null;

    /// <summary>The set rule, its argument read; null for a rule of a record.</summary>
    public static SetRule? Set(string name, RuleScope scope) =>
        SetRules.TryGetValue(name, out var create) ? create(scope) : null;
}
