using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>max_length: 80</c>: no text is longer (SHACL maxLength).</summary>
internal sealed class MaxLength(RuleScope scope) : LengthRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.MaxLength;

    /// <inheritdoc/>
    protected override bool Keeps(int length, int limit) => length <= limit;
}
