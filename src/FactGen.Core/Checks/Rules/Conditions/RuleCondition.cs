using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary>A rule: it holds.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="rule">The rule.</param>
/// <param name="operandPaths">The paths in its argument.</param>
/// <param name="paths">Follows them.</param>
/// <param name="argument">What else stands in its argument, behind a colon; empty where nothing does.</param>
internal sealed class RuleCondition(string name, RecordRule rule, IReadOnlyList<FieldPath> operandPaths, PathReader paths, string argument) : Condition
{
    /// <inheritdoc/>
    public override string Text { get; } = operandPaths.Count == 0 ? name : $"{string.Join(", ", operandPaths)} ({name}{argument})";

    /// <inheritdoc/>
    public override string Yes => "holds";

    /// <inheritdoc/>
    public override string No => "does not hold";

    /// <inheritdoc/>
    public override bool? Holds(Subject subject) => rule.Applies(subject) ? rule.Holds(subject) : false;

    /// <inheritdoc/>
    public override Found? Find(Subject subject) =>
        operandPaths.Select(path => paths.First(subject.From, path)).FirstOrDefault(static found => found is not null);
}
