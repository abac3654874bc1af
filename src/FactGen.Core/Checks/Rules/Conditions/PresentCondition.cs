using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary>A path: something stands there.</summary>
internal sealed class PresentCondition(FieldPath path, PathReader paths) : Condition
{
    /// <inheritdoc/>
    public override string Text { get; } = path.ToString();

    /// <inheritdoc/>
    public override string Yes => "is there";

    /// <inheritdoc/>
    public override string No => "is absent";

    /// <inheritdoc/>
    public override bool? Holds(Subject subject) => Find(subject) is not null;

    /// <inheritdoc/>
    public override Found? Find(Subject subject) => paths.First(subject.From, path);
}
