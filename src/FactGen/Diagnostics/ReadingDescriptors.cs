using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Files that cannot be read as declared. One literal descriptor each: release tracking reads them.</summary>
internal static class ReadingDescriptors
{
    public static readonly DiagnosticDescriptor SyntaxError = new(
        FindingIds.SyntaxError,
        "The text is not YAML or JSON",
        "Syntax error: {0}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.SyntaxError + Descriptors.Page);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        FindingIds.DuplicateKey,
        "A key stands twice",
        "The key '{0}' stands twice here; the first is kept, this one is left out",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.DuplicateKey + Descriptors.Page);

    public static readonly DiagnosticDescriptor LimitExceeded = new(
        FindingIds.LimitExceeded,
        "A limit is exceeded",
        "Limit exceeded: {0}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.LimitExceeded + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnusedConstruct = new(
        FindingIds.UnusedConstruct,
        "A construct that fact files have no use for",
        "Fact files have no use for {0}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnusedConstruct + Descriptors.Page);

    public static readonly DiagnosticDescriptor NotAMapping = new(
        FindingIds.NotAMapping,
        "The root is not a mapping",
        "The root of a fact file is a mapping of collections, but here is {0}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.NotAMapping + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnknownCollection = new(
        FindingIds.UnknownCollection,
        "Unknown collection",
        "No kind declares a collection '{0}'{1}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnknownCollection + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnknownField = new(
        FindingIds.UnknownField,
        "Unknown field",
        "'{0}' is no field of {1}{2}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnknownField + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongNode = new(
        FindingIds.WrongNode,
        "A value of the wrong shape",
        "Here is {0}, but the declared type wants {1}{2}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongNode + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongValue = new(
        FindingIds.WrongValue,
        "A text that cannot be read as its type",
        "'{0}' cannot be read as {1}{2}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongValue + Descriptors.Page);

    public static readonly DiagnosticDescriptor MissingField = new(
        FindingIds.MissingField,
        "A field is missing",
        "'{0}' is missing in {1}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.MissingField + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongQualifier = new(
        FindingIds.WrongQualifier,
        "A qualifier with a value that it may not have",
        "The qualifier '{0}' has {1}: {2}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongQualifier + Descriptors.Page);

    public static readonly DiagnosticDescriptor BadIdentifier = new(
        FindingIds.BadIdentifier,
        "A key that gives no C# name",
        "'{0}' gives no C# name: {1}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.BadIdentifier + Descriptors.Page);

    public static readonly DiagnosticDescriptor IdentifierCollision = new(
        FindingIds.IdentifierCollision,
        "Two keys with one C# name",
        "'{0}' and '{1}' both become {2}; {3}",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.IdentifierCollision + Descriptors.Page);

    public static readonly DiagnosticDescriptor SeveralPreferred = new(
        FindingIds.SeveralPreferred,
        "Several preferred values",
        "Of the competing values of '{0}' more than one is preferred",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.SeveralPreferred + Descriptors.Page);

    public static readonly DiagnosticDescriptor GlobWithoutFiles = new(
        FindingIds.GlobWithoutFiles,
        "A glob that matches no file",
        "No file matches '{0}', from which the kind '{1}' is to be read{2}",
        "FactGen.Reading",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.GlobWithoutFiles + Descriptors.Page);

    public static readonly DiagnosticDescriptor NotARecord = new(
        FindingIds.NotARecord,
        "An element that is not a record",
        "Here is {0}, but every element is to be a record of {1}; it is left out",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.NotARecord + Descriptors.Page);

    public static readonly DiagnosticDescriptor CloseToField = new(
        FindingIds.CloseToField,
        "A field that looks like a slip",
        "'{0}' is no field of {1} and is ignored{2}",
        "FactGen.Reading",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.CloseToField + Descriptors.Page);

    public static readonly DiagnosticDescriptor ConflictingRecords = new(
        FindingIds.ConflictingRecords,
        "Merged records that disagree",
        "The records that merge under '{1}' of {2} have different values for '{0}'; the first is kept",
        "FactGen.Reading",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ConflictingRecords + Descriptors.Page);
}
