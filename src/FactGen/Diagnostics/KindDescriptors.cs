using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Faults in the declarations of kinds. One literal descriptor each: release tracking reads them.</summary>
internal static class KindDescriptors
{
    public static readonly DiagnosticDescriptor WrongDeclaration = new(
        FindingIds.WrongDeclaration,
        "A declaration that cannot be",
        "{0}: {1}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongDeclaration + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnknownInDeclaration = new(
        FindingIds.UnknownInDeclaration,
        "An unknown name in a declaration",
        "{0}: there is no {1} '{2}'{3}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnknownInDeclaration + Descriptors.Page);

    public static readonly DiagnosticDescriptor NameTaken = new(
        FindingIds.NameTaken,
        "A name is taken",
        "{0}: the name '{1}' is taken by {2}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.NameTaken + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongType = new(
        FindingIds.WrongType,
        "A type that cannot be read",
        "{0}: {1}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongType + Descriptors.Page);

    public static readonly DiagnosticDescriptor CircularDeclaration = new(
        FindingIds.CircularDeclaration,
        "Declarations in a circle",
        "{0}: it comes back to itself by way of {1}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.CircularDeclaration + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongRule = new(
        FindingIds.WrongRule,
        "A rule's argument does not fit",
        "{0}: {1}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongRule + Descriptors.Page);

    public static readonly DiagnosticDescriptor ConflictingDeclaration = new(
        FindingIds.ConflictingDeclaration,
        "Declarations that contradict each other",
        "{0}: here it is {1}, but {2}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ConflictingDeclaration + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongPattern = new(
        FindingIds.WrongPattern,
        "A pattern that is no regular expression",
        "{0}: '{1}' is no regular expression: {2}",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongPattern + Descriptors.Page);

    public static readonly DiagnosticDescriptor ForeignOnly = new(
        FindingIds.ForeignOnly,
        "A key that is for foreign files only",
        "{0}: '{1}' is for kinds that read foreign files with 'from:'",
        "FactGen.Kinds",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ForeignOnly + Descriptors.Page);
}
