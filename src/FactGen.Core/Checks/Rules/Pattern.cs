using System.Text.RegularExpressions;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds.Rules;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>pattern: '^Q\d+$'</c>: every text matches (SHACL pattern).</summary>
internal sealed class Pattern : ValueRule
{
    private readonly Regex _pattern;

    /// <summary>Compiles the pattern.</summary>
    public Pattern(RuleScope scope)
        : base(scope) => _pattern = Patterns.Compile(Argument.Text!);

    /// <inheritdoc/>
    protected override string Id => FindingIds.Pattern;

    /// <inheritdoc/>
    protected override bool? IsRight(Found value)
    {
        try
        {
            return _pattern.IsMatch(ValueKey.Of(value.Value));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
