using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>The consumer's project, and FactGen itself. One literal descriptor each: release tracking reads them.</summary>
internal static class ProjectDescriptors
{
    public static readonly DiagnosticDescriptor LanguageVersion = new(
        FindingIds.LanguageVersion,
        "The language version is too low",
        "FactGen emits C# 10 or later, but this project is compiled as C# {0}; set LangVersion to 10 or higher",
        "FactGen.Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.LanguageVersion + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongOption = new(
        FindingIds.WrongOption,
        "An option with a value that it may not have",
        "The option {0} is '{1}', but wants {2}",
        "FactGen.Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongOption + Descriptors.Page);

    public static readonly DiagnosticDescriptor ValuesFrom = new(
        FindingIds.ValuesFrom,
        "Values that cannot be taken from there",
        "FactGenValuesFrom names '{0}', but {1}; this project gets values of its own",
        "FactGen.Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ValuesFrom + Descriptors.Page);

    public static readonly DiagnosticDescriptor InternalError = new(
        FindingIds.InternalError,
        "FactGen itself failed",
        "FactGen failed at {0}: {1}; please report this with the file",
        "FactGen.Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.InternalError + Descriptors.Page);
}
