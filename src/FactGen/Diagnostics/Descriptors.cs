using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Every descriptor by its id.</summary>
internal static class Descriptors
{
    /// <summary>Where the pages of the rules are, and their ending: together the help link of an id.</summary>
    public const string Pages = "https://github.com/factgen/factgen/blob/main/docs/rules/";

    /// <inheritdoc cref="Pages"/>
    public const string Page = ".md";

    /// <summary>What analyzers report in fact files; everything else, apart from what code does with facts, is the generator's, which is heard even where analyzers do not run.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfAnalyzers =
        new[] { typeof(IdentityDescriptors), typeof(TimeDescriptors), typeof(AmountDescriptors), typeof(ProvenanceDescriptors), typeof(RuleDescriptors) }
            .SelectMany(In)
            .ToImmutableArray();

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        new[] { typeof(ReadingDescriptors), typeof(ProjectDescriptors), typeof(KindDescriptors), typeof(UseDescriptors) }
            .SelectMany(In)
            .Concat(OfAnalyzers)
            .ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of one of <see cref="Core.Findings.FindingIds"/>.</summary>
    public static DiagnosticDescriptor Of(string id) => ById[id];

    private static IEnumerable<DiagnosticDescriptor> In(Type band) =>
        band.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (DiagnosticDescriptor)field.GetValue(null));
}
