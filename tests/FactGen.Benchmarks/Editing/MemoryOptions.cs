using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Benchmarks.Editing;

/// <summary>What MSBuild tells a project's generators and analyzers.</summary>
internal sealed class MemoryOptions : AnalyzerConfigOptionsProvider
{
    /// <summary>The project's folder.</summary>
    public const string Root = "/project/";

    /// <summary>The same, as a global analyzer configuration.</summary>
    public const string Text = $"is_global = true\nbuild_property.RootNamespace = Acme\nbuild_property.ProjectDir = {Root}\n";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = "Acme", ["build_property.ProjectDir"] = Root });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
