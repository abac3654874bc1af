using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Tests.Harness;

/// <summary>MSBuild properties as a compiler hands them to generators, and what <c>.editorconfig</c> says of C# files.</summary>
internal sealed class Options(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, string>? editorConfig = null) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptions _ofTrees = new Values(editorConfig ?? ImmutableDictionary<string, string>.Empty);

    private static readonly AnalyzerConfigOptions Nothing = new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _ofTrees;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is TextFile { Item: { } item }
        ? new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.SourceItemGroup", item))
        : Nothing;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
