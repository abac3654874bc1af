using FactGen.Core;
using FactGen.Core.Emission;
using FactGen.Core.Findings;
using FactGen.Core.Naming;
using FactGen.Core.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generation;

/// <summary>Reads FactGen's MSBuild properties and judges whether anything can be emitted into this project.</summary>
internal static class OptionsReader
{
    private const string DefaultClass = "Facts";

    /// <summary>Where the project names no namespace at all, which the .NET SDK never leaves open.</summary>
    private const string DefaultNamespace = "Generated";

    public static FactGenOptions Read(AnalyzerConfigOptions properties, ParseOptions parseOptions, IReadOnlyList<MetadataReference> references)
    {
        var faults = new List<OptionFault>();
        if (parseOptions is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp10 } old)
            return new(null, Fault(FindingIds.LanguageVersion, old.LanguageVersion.ToDisplayString()));

        var facts = Property(properties, "FactGenClass") ?? DefaultClass;
        if (!SyntaxFacts.IsValidIdentifier(facts))
        {
            faults.Add(OptionFault.Wrong("FactGenClass", facts, "a C# identifier such as Facts"));
            facts = DefaultClass;
        }

        var @namespace = Namespaces.Sanitize(Property(properties, "FactGenNamespace") ?? Property(properties, "RootNamespace") ?? DefaultNamespace);
        if (@namespace == facts || @namespace.EndsWith("." + facts, StringComparison.Ordinal))
            return new(null, Fault(FindingIds.WrongOption, "FactGenNamespace", @namespace, $"a namespace that does not end in {facts}, the name of the class"));

        var visibility = Property(properties, "FactGenVisibility") ?? "internal";
        if (visibility is not ("internal" or "public")) faults.Add(OptionFault.Wrong("FactGenVisibility", visibility, "internal or public"));
        faults.AddRange(CheckOptionsReader.Faults(properties));

        return new(
            new EmissionOptions
            {
                Namespace = @namespace,
                Class = facts,
                IsPublic = visibility == "public",
                ValuesNamespace = ValuesNamespace(properties, references, @namespace, faults),
                HasDateOnly = ReferencedTypes.CoreDefines(references, "System", "DateOnly"),
                HasUtf8Literals = parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }
                    && ReferencedTypes.CoreDefines(references, "System", "ReadOnlySpan`1"),
            },
            faults.ToEquatableArray());
    }

    /// <summary>The referenced library's namespace where its values are of this version; else the project's own, with a fault.</summary>
    private static string ValuesNamespace(AnalyzerConfigOptions properties, IReadOnlyList<MetadataReference> references, string own, List<OptionFault> faults)
    {
        if (Property(properties, "FactGenValuesFrom") is not { } from) return own;
        // Acme.Facts may name the class, the namespace that holds it, or the assembly: each says where the values are.
        var parent = from.Substring(0, Math.Max(from.LastIndexOf('.'), 0));
        var found = ReferencedTypes.Constants(references, nameof(FactGenVersion), nameof(FactGenVersion.Value))
            .FirstOrDefault(values => values.Namespace == from || values.Namespace == parent || values.Assembly == from);
        if (found?.Value == FactGenVersion.Value) return found.Namespace;

        var reason = found is null ? "no reference has public values there" : $"its values are of version {found.Value}, this is {FactGenVersion.Value}";
        faults.Add(new(FindingIds.ValuesFrom, new[] { from, reason }.ToEquatableArray()));
        return own;
    }

    /// <summary>The property without blanks around it; null when it is empty or absent.</summary>
    public static string? Property(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static EquatableArray<OptionFault> Fault(string id, params string[] arguments) =>
        new[] { new OptionFault(id, arguments.ToEquatableArray()) }.ToEquatableArray();
}
