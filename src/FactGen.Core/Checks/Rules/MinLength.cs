using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>min_length: 2</c>: no text is shorter (SHACL minLength).</summary>
internal sealed class MinLength(RuleScope scope) : LengthRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.MinLength;

    /// <inheritdoc/>
    protected override bool Keeps(int length, int limit) => length >= limit;
}
