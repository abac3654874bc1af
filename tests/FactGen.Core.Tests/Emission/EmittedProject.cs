using System.Reflection;
using System.Runtime.Loader;
using FactGen.Core.Emission;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Core.Tests.Emission;

/// <summary>Emits kinds and files as a host would, compiles the sources and runs code against them.</summary>
internal sealed class EmittedProject
{
    private const string ProbeAssembly = "Probe";

    private static readonly MetadataReference[] Framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>Checked, for a project may be: what is meant to overflow has to say so.</summary>
    private static readonly CSharpCompilationOptions Strict = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, checkOverflow: true);

    private readonly EmittedProject? _library;
    private readonly Lazy<byte[]> _image;

    public EmittedProject(KindCatalog catalog, params LinkedFile[] files)
        : this(catalog, new() { Namespace = "Acme", ValuesNamespace = "Acme", HasDateOnly = true }, files)
    {
    }

    private EmittedProject(KindCatalog catalog, EmissionOptions options, LinkedFile[] files, EmittedProject? library = null)
    {
        _library = library;
        Catalog = catalog;
        Options = options;
        Files = files;
        _image = new(() => Image(Compile(Version, ["NET8_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"])
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{ProbeAssembly}\")]", new(Version)))));
    }

    /// <summary>The oldest language that the output is for.</summary>
    public LanguageVersion Version => Options.HasUtf8Literals ? LanguageVersion.CSharp11 : LanguageVersion.CSharp10;

    public KindCatalog Catalog { get; }

    public EmissionOptions Options { get; }

    public LinkedFile[] Files { get; }

    public EmittedProject With(Func<EmissionOptions, EmissionOptions> change) => new(Catalog, change(Options), Files);

    /// <summary>The same project with the values of a library that it references.</summary>
    public EmittedProject WithValuesFrom(EmittedProject library) =>
        new(Catalog, Options with { ValuesNamespace = library.Options.Namespace }, Files, library);

    public IReadOnlyList<EmittedSource> Sources() =>
    [
        .. _library is null ? FactEmitter.EmitValues(Options) : [],
        .. Layout.HasRows ? FactEmitter.EmitRowReaders(Options) : [],
        .. Emitter.EmitKinds(),
        .. Layout.Collections.Select(Emitter.EmitCollection).OfType<EmittedSource>(),
        .. FactSources.Grouped(Files, Layout).SelectMany(static group => group).Select(Emitter.EmitSource),
        Emitter.EmitLines(Files.Select(static file => new FileLines(file.Path, TestFacts.Lines(file))), Layout),
    ];

    private FactEmitter Emitter => new(Catalog, Options);

    private FactLayout Layout => FactLayout.Of(Catalog.Kinds.Where(static kind => !kind.IsAbstract).Select(kind => TestFacts.Index(kind.Name, Files)), Options);

    public string Source(string hintName) => Sources().Single(source => source.HintName == hintName).Text;

    /// <summary>Fails on any warning or error, with the pragma that would hide warnings taken out and XML docs checked.</summary>
    public void MustCompile(LanguageVersion version = LanguageVersion.CSharp10, params string[] symbols) => MustCompileBeside("", version, symbols);

    /// <summary>The same, beside code of the consumer's own.</summary>
    public void MustCompileBeside(string code, LanguageVersion version = LanguageVersion.CSharp10, params string[] symbols)
    {
        var problems = Compile(version, symbols).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new(version, preprocessorSymbols: symbols))).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic + "\n" + diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]);
        Assert.Equal("", string.Join("\n", problems));
    }

    /// <summary>Runs statements in the facts' namespace, in an assembly that sees their internals, and gives what they return.</summary>
    public object? Run(string statements)
    {
        var context = new AssemblyLoadContext(null);
        context.LoadFromStream(new MemoryStream(_image.Value));
        var probe = CSharpCompilation.Create(
            ProbeAssembly,
            [CSharpSyntaxTree.ParseText(Probe(statements), new(LanguageVersion.CSharp10))],
            [.. Framework, MetadataReference.CreateFromImage(_image.Value)],
            Strict);
        var run = context.LoadFromStream(new MemoryStream(Image(probe))).GetType("Probe")!.GetMethod("Run")!;
        return run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static byte[] Image(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();
    }

    private string Probe(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        {{(Options.Namespace.Length > 0 ? $"using {Options.Namespace};" : "")}}
        public static class Probe { public static object Run() { {{statements}} } }
        """;

    private CSharpCompilation Compile(LanguageVersion version, string[] symbols)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        var trees = Sources().Select(source => CSharpSyntaxTree.ParseText(source.Text.Replace("#pragma warning disable\n", ""), parse, source.HintName));
        MetadataReference[] library = _library is null ? [] : [MetadataReference.CreateFromImage(_library._image.Value)];
        return CSharpCompilation.Create("Emitted", trees, [.. Framework, .. library], Strict);
    }
}
