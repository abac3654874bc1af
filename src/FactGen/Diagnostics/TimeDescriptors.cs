using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Time: order, spans, lives. One literal descriptor each: release tracking reads them.</summary>
internal static class TimeDescriptors
{
    public static readonly DiagnosticDescriptor EndBeforeStart = new(
        FindingIds.EndBeforeStart,
        "End before start",
        "{0} ends before it starts: {1} is {2}, but {3} is {4}",
        "FactGen.Time",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.EndBeforeStart + Descriptors.Page);

    public static readonly DiagnosticDescriptor Overlap = new(
        FindingIds.Overlap,
        "Spans that overlap",
        "{0} ({1}) overlaps {2} ({3}): {4}",
        "FactGen.Time",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Overlap + Descriptors.Page);

    public static readonly DiagnosticDescriptor OverCapacity = new(
        FindingIds.OverCapacity,
        "More holders than seats",
        "{0} ({1}) is one too many for {2}: at most {3} at a time, but together with {5} these are {4}",
        "FactGen.Time",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.OverCapacity + Descriptors.Page);

    public static readonly DiagnosticDescriptor OutsidePeriod = new(
        FindingIds.OutsidePeriod,
        "Outside the time of what it belongs to",
        "{1} of {0} is {2} {3} of {4}",
        "FactGen.Time",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.OutsidePeriod + Descriptors.Page);

    public static readonly DiagnosticDescriptor DifferenceOutOfRange = new(
        FindingIds.DifferenceOutOfRange,
        "Too near or too far apart",
        "{1} and {2} of {0} are {3} apart",
        "FactGen.Time",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.DifferenceOutOfRange + Descriptors.Page);

    public static readonly DiagnosticDescriptor HeldAfterEnd = new(
        FindingIds.HeldAfterEnd,
        "Held after it ended",
        "{0} ({1}) goes on after {2} on {3} ended it",
        "FactGen.Time",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.HeldAfterEnd + Descriptors.Page);

    public static readonly DiagnosticDescriptor JointContradiction = new(
        FindingIds.JointContradiction,
        "Dates that cannot all be",
        "These {0} dates cannot all be: {1}",
        "FactGen.Time",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.JointContradiction + Descriptors.Page);

    public static readonly DiagnosticDescriptor PossibleViolation = new(
        FindingIds.PossibleViolation,
        "Possibly a contradiction",
        "{0} may be wrong, depending on what is known only roughly: {1} (would be {2})",
        "FactGen.Time",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PossibleViolation + Descriptors.Page);

    public static readonly DiagnosticDescriptor PlanOverdue = new(
        FindingIds.PlanOverdue,
        "A plan whose day has passed",
        "{1} {2} of {0} is planned, but the facts are judged as of {3}, when that day has passed",
        "FactGen.Time",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.PlanOverdue + Descriptors.Page);
}
