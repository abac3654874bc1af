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
        "'{0}' is the key of a {1}, but a {2} is wanted here",
        "FactGen.Identity",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongKind + Descriptors.Page);
}
