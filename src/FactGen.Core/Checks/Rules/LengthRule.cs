using System.Globalization;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>A limit on the length of texts, in Unicode code points.</summary>
internal abstract class LengthRule : ValueRule
{
    private readonly int _limit;

    /// <summary>Reads the limit.</summary>
    protected LengthRule(RuleScope scope)
        : base(scope) => _limit = int.Parse(Argument.Text!, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether a length keeps the limit.</summary>
    protected abstract bool Keeps(int length, int limit);

    /// <inheritdoc/>
    protected override bool? IsRight(Found value) => Keeps(LengthOf(ValueKey.Of(value.Value)), _limit);

    private static int LengthOf(string text) => text.Count(static unit => !char.IsLowSurrogate(unit));
}
