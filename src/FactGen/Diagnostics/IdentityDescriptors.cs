using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Who is who: references and names. One literal descriptor each: release tracking reads them.</summary>
internal static class IdentityDescriptors
{
    public static readonly DiagnosticDescriptor DanglingReference = new(
        FindingIds.DanglingReference,
        "A reference to an entry that there is not",
        "'{0}' is the key of no {1}{2}",
        "FactGen.Identity",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.DanglingReference + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongKind = new(
        FindingIds.WrongKind,
        "A reference to an entry of another kind",
        "'{0}' is an entry of kind {1}, but kind {2} is wanted here{3}",
        "FactGen.Identity",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongKind + Descriptors.Page);

    public static readonly DiagnosticDescriptor DuplicateEntry = new(
        FindingIds.DuplicateEntry,
        "Two entries with one name",
        "{0} has the same {2} as {1}: '{3}'",
        "FactGen.Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.DuplicateEntry + Descriptors.Page);

    public static readonly DiagnosticDescriptor ConfusableName = new(
        FindingIds.ConfusableName,
        "Names that look the same",
        "The {1} of {0}, '{2}', looks like that of {3}, '{4}', but has {5}",
        "FactGen.Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ConfusableName + Descriptors.Page);

    public static readonly DiagnosticDescriptor ConfusableKey = new(
        FindingIds.ConfusableKey,
        "Keys that look the same",
        "In {0} the key '{1}' looks like the key '{2}', but has {3}",
        "FactGen.Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ConfusableKey + Descriptors.Page);
}
