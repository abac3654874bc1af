namespace FactGen.Core.Figures.Languages;

/// <summary>One meaning of a word.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Number">The number that its role names.</param>
/// <param name="Text">A currency's code or group; else empty.</param>
/// <param name="Factor">How many units of time it is: 10 years for a decade.</param>
internal readonly record struct Meaning(Role Role, decimal Number, string Text = "", int Factor = 1)
{
    /// <summary>The number where it is a small whole one: a unit, a part, a bound, a month.</summary>
    public int Code => (int)Number;
}
