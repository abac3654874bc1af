using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Amounts: sums and figures that contradict each other. One literal descriptor each: release tracking reads them.</summary>
internal static class AmountDescriptors
{
    public static readonly DiagnosticDescriptor CurrenciesInSum = new(
        FindingIds.CurrenciesInSum,
        "Two currencies in one sum",
        "{0} adds up two currencies: {2} in {1}, but {4} in {3}",
        "FactGen.Amounts",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.CurrenciesInSum + Descriptors.Page);

    public static readonly DiagnosticDescriptor SumDiffers = new(
        FindingIds.SumDiffers,
        "Parts that do not add up",
        "{0} does not add up: {1} give {2}, but {3} is {4}",
        "FactGen.Amounts",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.SumDiffers + Descriptors.Page);

    public static readonly DiagnosticDescriptor ConflictingValues = new(
        FindingIds.ConflictingValues,
        "Values that contradict each other",
        "{1} of {0} is {2}, but another statement says {3}, and none of them is preferred",
        "FactGen.Amounts",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ConflictingValues + Descriptors.Page);
}
