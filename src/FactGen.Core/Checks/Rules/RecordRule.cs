namespace FactGen.Core.Checks.Rules;

/// <summary>A rule that looks at each record alone, its argument read.</summary>
internal abstract class RecordRule
{
    /// <summary>Everything in the record that breaks the rule, or may break it.</summary>
    public abstract IEnumerable<Violation> Check(Subject subject);

    /// <summary>Whether the record has what the rule speaks of. A rule that has nothing to compare is kept, but as a condition it does not hold.</summary>
    public virtual bool Applies(Subject subject) => true;

    /// <summary>Whether the rule holds in the record; null where that depends on the dates.</summary>
    public bool? Holds(Subject subject)
    {
        bool? holds = true;
        foreach (var violation in Check(subject))
        {
            if (violation.IsCertain) return false;
            holds = null;
        }

        return holds;
    }
}
