using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Facts against their sources. One literal descriptor each: release tracking reads them.</summary>
internal static class ProvenanceDescriptors
{
    public static readonly DiagnosticDescriptor PrintedFigureDiffers = new(
        FindingIds.PrintedFigureDiffers,
        "A printed figure disagrees with the value",
        "{1} of {0}: the source prints {2}, but the value is {3}",
        "FactGen.Provenance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PrintedFigureDiffers + Descriptors.Page);

    public static readonly DiagnosticDescriptor PrintedFigureUnread = new(
        FindingIds.PrintedFigureUnread,
        "A printed figure that cannot be read",
        "{1} of {0}: {2} is not read as {3}: {4}",
        "FactGen.Provenance",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PrintedFigureUnread + Descriptors.Page);

    public static readonly DiagnosticDescriptor PrintedFigureAmbiguous = new(
        FindingIds.PrintedFigureAmbiguous,
        "A printed figure with several readings",
        "{1} of {0}: {2} can be {3}: {4}",
        "FactGen.Provenance",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PrintedFigureAmbiguous + Descriptors.Page);

    public static readonly DiagnosticDescriptor PrintedDurationDiffers = new(
        FindingIds.PrintedDurationDiffers,
        "A printed length of time disagrees with the dates",
        "{1} of {0}: the source prints {2}, but it lasts from {3}",
        "FactGen.Provenance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PrintedDurationDiffers + Descriptors.Page);

    public static readonly DiagnosticDescriptor NoSource = new(
        FindingIds.NoSource,
        "No source",
        "{0} names no source for {1}, which the rule 'citation_needed' asks for",
        "FactGen.Provenance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.NoSource + Descriptors.Page);

    public static readonly DiagnosticDescriptor SourceBeforeFact = new(
        FindingIds.SourceBeforeFact,
        "Reported before it happened",
        "{1} {2} of {0} is after {4}, when its source '{3}' was published",
        "FactGen.Provenance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.SourceBeforeFact + Descriptors.Page);

    public static readonly DiagnosticDescriptor PrintedElsewhere = new(
        FindingIds.PrintedElsewhere,
        "A print that stands in another paragraph",
        "{1} of {0}: {2} stands in paragraph {5} of '{4}', not in {3}",
        "FactGen.Provenance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PrintedElsewhere + Descriptors.Page);

    public static readonly DiagnosticDescriptor PrintedNowhere = new(
        FindingIds.PrintedNowhere,
        "A print that does not stand in its source",
        "{1} of {0}: {2} does not stand in '{3}'{4}",
        "FactGen.Provenance",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PrintedNowhere + Descriptors.Page);

    public static readonly DiagnosticDescriptor PrintedInSeveral = new(
        FindingIds.PrintedInSeveral,
        "A print that stands in several other paragraphs",
        "{1} of {0}: {2} stands in paragraphs {5} of '{4}', not in {3}",
        "FactGen.Provenance",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PrintedInSeveral + Descriptors.Page);
}
