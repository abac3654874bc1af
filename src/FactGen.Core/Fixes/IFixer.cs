using FactGen.Core.Findings;

namespace FactGen.Core.Fixes;

/// <summary>Knows how to mend findings of some ids.</summary>
internal interface IFixer
{
    /// <summary>Whether it may know.</summary>
    bool Handles(Finding finding);

    /// <summary>How; null where the place is written in a way that cannot be edited safely, or nothing sure can be put there.</summary>
    FactFix? Fix(Finding finding, FixContext context);
}
