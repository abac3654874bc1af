using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>none_of: [TBD]</c>: no value is one of these (Wikidata none-of).</summary>
internal sealed class NoneOf(RuleScope scope) : ListedRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.NoneOf;

    /// <inheritdoc/>
    protected override bool? IsRight(Found value) => IsListed(value) is { } isListed ? !isListed : null;
}
