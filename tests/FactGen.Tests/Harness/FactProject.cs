using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Tests.Harness;

/// <summary>A consumer's project in memory: C# sources, fact files, options. Immutable: an edit gives another.</summary>
internal sealed record FactProject
{
    public const string Root = "/project/";

    public ImmutableArray<(string Path, string Text)> Sources { get; init; } = [];

    public ImmutableArray<TextFile> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("build_property.ProjectDir", Root)
        .Add("build_property.RootNamespace", "Acme");

    /// <summary>What <c>.editorconfig</c> says of C# files.</summary>
    public ImmutableDictionary<string, string> EditorConfig { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<MetadataReference> References { get; init; } = Harness.References.Framework;

    public string AssemblyName { get; init; } = "Acme";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Preprocessor symbols, such as the SDK defines for a target framework.</summary>
    public ImmutableArray<string> Symbols { get; init; } = [];

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: Symbols);

    /// <summary>A project with the given fact files, paths relative to the project's folder.</summary>
    public static FactProject With(params (string Path, string Text)[] files) =>
        new() { Files = [.. files.Select(file => new TextFile(Root + file.Path, file.Text))] };

    /// <summary>The project with a source added, or replaced where the path is known.</summary>
    public FactProject WithSource(string text, string path = "Program.cs") =>
        this with { Sources = [.. Sources.Where(source => source.Path != path), (path, text)] };

    /// <summary>The project with one file's text replaced; every other file stays the same instance.</summary>
    public FactProject WithFile(string path, string text)
    {
        var index = Files.ToList().FindIndex(file => file.Path == Root + path);
        var edited = new TextFile(Root + path, text);
        return this with { Files = index < 0 ? Files.Add(edited) : Files.SetItem(index, edited) };
    }

    public FactProject WithProperty(string name, string value) =>
        this with { Properties = Properties.SetItem("build_property." + name, value) };

    public FactProject WithReference(MetadataReference reference) => this with { References = References.Add(reference) };

    public string TextOf(string path) => Files.Single(file => file.Path == Root + path).GetText().ToString();

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path)),
        References,
        new(OutputKind, nullableContextOptions: Nullable));
}
