using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Code that uses facts. One literal descriptor each: release tracking reads them.</summary>
internal static class UseDescriptors
{
    public static readonly DiagnosticDescriptor DisputedUsed = new(
        FindingIds.DisputedUsed,
        "A disputed fact is used",
        "{0} is disputed{1}",
        "FactGen.Use",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.DisputedUsed + Descriptors.Page);

    public static readonly DiagnosticDescriptor RetractedUsed = new(
        FindingIds.RetractedUsed,
        "A retracted fact is used",
        "{0} was retracted{1}",
        "FactGen.Use",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.RetractedUsed + Descriptors.Page);

    public static readonly DiagnosticDescriptor DeprecatedUsed = new(
        FindingIds.DeprecatedUsed,
        "A deprecated fact is used",
        "{0} is deprecated{1}",
        "FactGen.Use",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.DeprecatedUsed + Descriptors.Page);

    public static readonly DiagnosticDescriptor ExpiredUsed = new(
        FindingIds.ExpiredUsed,
        "An expired fact is used",
        "{0} is over: its {1}, {2}, is before {3}, {4}",
        "FactGen.Use",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ExpiredUsed + Descriptors.Page);

    public static readonly DiagnosticDescriptor CurrentAfterEnd = new(
        FindingIds.CurrentAfterEnd,
        "Called current after it ended",
        "'{5}' says that {0} is current, but its {1}, {2}, is before {3}, {4}",
        "FactGen.Use",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.CurrentAfterEnd + Descriptors.Page);

    public static readonly DiagnosticDescriptor CurrenciesAdded = new(
        FindingIds.CurrenciesAdded,
        "Two currencies in one sum",
        "A sum in {0} and one in {1} cannot be added or subtracted; convert one of them first",
        "FactGen.Use",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.CurrenciesAdded + Descriptors.Page);

    public static readonly DiagnosticDescriptor CurrenciesCompared = new(
        FindingIds.CurrenciesCompared,
        "Two currencies compared",
        "A sum in {0} and one in {1} cannot be compared; convert one of them first",
        "FactGen.Use",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.CurrenciesCompared + Descriptors.Page);

    public static readonly DiagnosticDescriptor RepeatedFact = new(
        FindingIds.RepeatedFact,
        "A literal that repeats a fact",
        "'{0}' is the {1}{2}",
        "FactGen.Use",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.RepeatedFact + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnknownKey = new(
        FindingIds.UnknownKey,
        "A key that there is not",
        "'{0}' is the key of no {1}{2}",
        "FactGen.Use",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnknownKey + Descriptors.Page);

    public static readonly DiagnosticDescriptor MendableFile = new(
        FindingIds.MendableFile,
        "A fact file can be mended",
        "{0} {1} can be mended from here: {2}",
        "FactGen.Use",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.MendableFile + Descriptors.Page);
}
