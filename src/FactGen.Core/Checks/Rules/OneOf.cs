using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>one_of: [company, court]</c>: every value is one of these (SHACL in, Wikidata one-of).</summary>
internal sealed class OneOf(RuleScope scope) : ListedRule(scope)
{
    /// <inheritdoc/>
    protected override string Id => FindingIds.OneOf;

    /// <inheritdoc/>
    protected override bool? IsRight(Found value) => IsListed(value);
}
