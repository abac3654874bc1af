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

    public static readonly DiagnosticDescriptor LargeCollection = new(
        FindingIds.LargeCollection,
        "A large collection has fewer members",
        "From {1} facts on a collection has no constants, and past {2} its facts have no members of their own, so that they compile fast; use All and the enum of keys: {0}",
        "FactGen.Project",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.LargeCollection + Descriptors.Page);

    public static readonly DiagnosticDescriptor TextLimit = new(
        FindingIds.TextLimit,
        "Nearly too much text for one assembly",
        "The facts are {0} MB of string literals, of which an assembly holds {1} MB at most; set LangVersion to 11 or higher in a project for .NET 8 or later, whose literals have no such limit, or split the facts between projects",
        "FactGen.Project",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.TextLimit + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnreadFormat = new(
        FindingIds.UnreadFormat,
        "A fact file of a format that is not read",
        "'{0}' is a FactFile, but only .yaml, .yml and .json are read; nothing of it is compiled",
        "FactGen.Project",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnreadFormat + Descriptors.Page);

    public static readonly DiagnosticDescriptor InternalError = new(
        FindingIds.InternalError,
        "FactGen itself failed",
        "FactGen failed at {0}: {1}; please report this with the file",
        "FactGen.Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.InternalError + Descriptors.Page);
}
