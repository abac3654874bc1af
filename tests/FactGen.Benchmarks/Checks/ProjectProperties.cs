using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Benchmarks.Checks;

/// <summary>The MSBuild properties that every SDK project has.</summary>
internal sealed class ProjectProperties : AnalyzerConfigOptionsProvider
{
    private static readonly Values Nothing = new([]);

    private ProjectProperties()
    {
    }

    /// <summary>Those of a project in the folder /acme.</summary>
    public static ProjectProperties Acme { get; } = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.ProjectDir"] = "/acme/",
        ["build_property.RootNamespace"] = "Acme",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Nothing;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
