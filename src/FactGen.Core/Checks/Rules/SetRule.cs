using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>A rule that looks at all records of a kind together, or at all within one parent, its argument read.</summary>
internal abstract class SetRule
{
    /// <summary>
    /// Rules of a lower rank go first: what they find to be one too many is not found again by those of a higher one.
    /// </summary>
    public virtual int Rank => 0;

    /// <summary>Everything in the records that breaks the rule, or may break it.</summary>
    public abstract IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records);
}
