using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary>An operand of <c>or</c>, <c>requires</c> and the like.</summary>
internal abstract class Condition
{
    /// <summary>How messages put it: <c>end_date</c>, <c>seats (min: 3)</c>.</summary>
    public abstract string Text { get; }

    /// <summary>How messages say that it holds: <c>is there</c>.</summary>
    public abstract string Yes { get; }

    /// <summary>How messages say that it does not: <c>is absent</c>.</summary>
    public abstract string No { get; }

    /// <summary>Whether it holds in a record; null where that depends on the days.</summary>
    public abstract bool? Holds(Subject subject);

    /// <summary>The value to point at, if there is one.</summary>
    public abstract Found? Find(Subject subject);
}
