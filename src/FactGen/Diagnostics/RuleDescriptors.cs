using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Rules that the user's kinds declare, and what excuses from them. One literal descriptor each: release tracking reads them.</summary>
internal static class RuleDescriptors
{
    public static readonly DiagnosticDescriptor MinCount = new(
        FindingIds.MinCount,
        "Too few items",
        "The number of items in {1} of {0} is {2}, but has to be at least {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.MinCount + Descriptors.Page);

    public static readonly DiagnosticDescriptor MaxCount = new(
        FindingIds.MaxCount,
        "Too many items",
        "The number of items in {1} of {0} is {2}, but may be {3} at most",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.MaxCount + Descriptors.Page);

    public static readonly DiagnosticDescriptor Min = new(
        FindingIds.Min,
        "Below the minimum",
        "{1} of {0} is {2}, less than the minimum {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Min + Descriptors.Page);

    public static readonly DiagnosticDescriptor Max = new(
        FindingIds.Max,
        "Above the maximum",
        "{1} of {0} is {2}, more than the maximum {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Max + Descriptors.Page);

    public static readonly DiagnosticDescriptor ExclusiveMin = new(
        FindingIds.ExclusiveMin,
        "Not above the limit",
        "{1} of {0} is {2}, but has to be more than {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ExclusiveMin + Descriptors.Page);

    public static readonly DiagnosticDescriptor ExclusiveMax = new(
        FindingIds.ExclusiveMax,
        "Not below the limit",
        "{1} of {0} is {2}, but has to be less than {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ExclusiveMax + Descriptors.Page);

    public static readonly DiagnosticDescriptor MinLength = new(
        FindingIds.MinLength,
        "Too short",
        "{1} of {0} is '{2}', shorter than the minimum length {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.MinLength + Descriptors.Page);

    public static readonly DiagnosticDescriptor MaxLength = new(
        FindingIds.MaxLength,
        "Too long",
        "{1} of {0} is '{2}', longer than the maximum length {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.MaxLength + Descriptors.Page);

    public static readonly DiagnosticDescriptor Pattern = new(
        FindingIds.Pattern,
        "A text that does not match",
        "{1} of {0} is '{2}', which does not match the pattern '{3}'",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Pattern + Descriptors.Page);

    public static readonly DiagnosticDescriptor OneOf = new(
        FindingIds.OneOf,
        "None of those listed",
        "{1} of {0} is '{2}', but has to be one of: {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.OneOf + Descriptors.Page);

    public static readonly DiagnosticDescriptor NoneOf = new(
        FindingIds.NoneOf,
        "One of those excluded",
        "{1} of {0} is '{2}', but may be none of: {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.NoneOf + Descriptors.Page);

    public static readonly DiagnosticDescriptor Unique = new(
        FindingIds.Unique,
        "The same values twice",
        "{0} has the same values as {1}: {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Unique + Descriptors.Page);

    public static readonly DiagnosticDescriptor LessThan = new(
        FindingIds.LessThan,
        "Not less than the next",
        "{1} of {0} is not less than {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.LessThan + Descriptors.Page);

    public static readonly DiagnosticDescriptor LessThanOrEquals = new(
        FindingIds.LessThanOrEquals,
        "More than the next",
        "{1} of {0} is more than {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.LessThanOrEquals + Descriptors.Page);

    public static readonly DiagnosticDescriptor EqualValues = new(
        FindingIds.EqualValues,
        "Fields that should be equal",
        "{1} and {3} of {0} have to be equal, but only {1} has {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.EqualValues + Descriptors.Page);

    public static readonly DiagnosticDescriptor Disjoint = new(
        FindingIds.Disjoint,
        "Fields that should share nothing",
        "{1} and {3} of {0} may have nothing in common, but both have {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Disjoint + Descriptors.Page);

    public static readonly DiagnosticDescriptor SubsetOf = new(
        FindingIds.SubsetOf,
        "Missing from the larger field",
        "{1} of {0} has {2}, which {3} lacks",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.SubsetOf + Descriptors.Page);

    public static readonly DiagnosticDescriptor Requires = new(
        FindingIds.Requires,
        "Something is missing",
        "{0}: {1} requires {2}, which {3}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Requires + Descriptors.Page);

    public static readonly DiagnosticDescriptor ConflictsWith = new(
        FindingIds.ConflictsWith,
        "Things that do not go together",
        "{0}: {1} and {2} do not go together",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.ConflictsWith + Descriptors.Page);

    public static readonly DiagnosticDescriptor Symmetric = new(
        FindingIds.Symmetric,
        "Not named back",
        "{0} names {2} in {1}, but {2} does not name it back",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Symmetric + Descriptors.Page);

    public static readonly DiagnosticDescriptor Acyclic = new(
        FindingIds.Acyclic,
        "A circle",
        "{1} of {0} leads in a circle: {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Acyclic + Descriptors.Page);

    public static readonly DiagnosticDescriptor Languages = new(
        FindingIds.Languages,
        "Languages",
        "{1} of {0} {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Languages + Descriptors.Page);

    public static readonly DiagnosticDescriptor Or = new(
        FindingIds.Or,
        "None of several",
        "{0} needs at least one of: {1}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Or + Descriptors.Page);

    public static readonly DiagnosticDescriptor Xone = new(
        FindingIds.Xone,
        "Not exactly one of several",
        "{0} needs exactly one of {1}, but has: {2}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Xone + Descriptors.Page);

    public static readonly DiagnosticDescriptor Not = new(
        FindingIds.Not,
        "A condition that may not hold",
        "{0}: {1} {2}, but the rule 'not' excludes that",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.Not + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnusedException = new(
        FindingIds.UnusedException,
        "An exception that is not needed",
        "The exception for '{0}' is not needed: {1}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnusedException + Descriptors.Page);

    public static readonly DiagnosticDescriptor WrongDisable = new(
        FindingIds.WrongDisable,
        "A comment that cannot be understood",
        "This comment disables nothing: {0}",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.WrongDisable + Descriptors.Page);

    public static readonly DiagnosticDescriptor UnusedDisable = new(
        FindingIds.UnusedDisable,
        "A comment that is not needed",
        "This comment disables {0}, but nothing is found under that id here",
        "FactGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.Pages + FindingIds.UnusedDisable + Descriptors.Page);
}
