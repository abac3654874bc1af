using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary>A rule: it holds.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="rule">The rule.</param>
/// <param name="operandPaths">The paths in its argument.</param>
/// <param name="paths">Follows them.</param>
internal sealed class RuleCondition(string name, RecordRule rule, IReadOnlyList<FieldPath> operandPaths, PathReader paths) : Condition
{
    /// <inheritdoc/>
    public override string Text { get; } = operandPaths.Count == 0 ? name : $"{name} of {string.Join(", ", operandPaths)}";

    /// <summary>A rule on values says nothing where there are none; as a condition it then does not hold.</summary>
    public override bool? Holds(Subject subject) =>
        operandPaths.Count > 0 && rule is ValueRule && Find(subject) is null ? false : rule.Holds(subject);

    /// <inheritdoc/>
    public override Found? Find(Subject subject) =>
        operandPaths.Select(path => paths.First(subject.From, path)).FirstOrDefault(static found => found is not null);
}
