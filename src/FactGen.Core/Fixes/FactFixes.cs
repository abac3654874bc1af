using FactGen.Core.Findings;

namespace FactGen.Core.Fixes;

/// <summary>Ways to mend fact files: the one entry point of hosts.</summary>
public static class FactFixes
{
    private static readonly IFixer[] All = [new SpellingFixer(), new ReversedDatesFixer(), new NameFixer(), new PlaceFixer(), new CitationFixer()];

    /// <summary>Ids of the findings that may be mended; where one carries a <see cref="Finding.Suggestion"/>, any id may.</summary>
    public static readonly EquatableArray<string> Ids = new(
    [
        FindingIds.UnknownCollection, FindingIds.UnknownField, FindingIds.BadIdentifier, FindingIds.IdentifierCollision, FindingIds.DanglingReference,
        FindingIds.EndBeforeStart, FindingIds.NoSource, FindingIds.PrintedElsewhere, FindingIds.UnknownInDeclaration,
    ]);

    /// <summary>How to mend a finding; null where that is for its author to decide.</summary>
    public static FactFix? Of(Finding finding, FixContext context) =>
        All.FirstOrDefault(fixer => fixer.Handles(finding))?.Fix(finding, context);
}
