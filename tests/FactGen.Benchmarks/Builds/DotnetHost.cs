namespace FactGen.Benchmarks.Builds;

/// <summary>The installed SDK that runs this process: its compiler, its reference assemblies, its runtime.</summary>
internal static class DotnetHost
{
    private static readonly string Runtime = System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly string Root = System.IO.Path.GetFullPath(System.IO.Path.Combine(Runtime, "..", "..", ".."));

    private static readonly string ReferencePack = Newest(System.IO.Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"));

    /// <summary>The command <c>dotnet</c>.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Root, "dotnet");

    /// <summary>The C# compiler of the newest SDK, ready-to-run as it ships.</summary>
    public static string Compiler { get; } = System.IO.Path.Combine(Newest(System.IO.Path.Combine(Root, "sdk")), "Roslyn", "bincore", "csc.dll");

    /// <summary>What an analyzer is compiled against, from beside the compiler that loads it.</summary>
    public static IReadOnlyList<string> CompilerLibraries { get; } = [System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Compiler)!, "Microsoft.CodeAnalysis.dll")];

    /// <summary>What a project for the current framework is compiled against.</summary>
    public static IReadOnlyList<string> References { get; } =
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(ReferencePack, "ref"), "*.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The source generator of System.Text.Json.</summary>
    public static string JsonGenerator { get; } = System.IO.Path.Combine(ReferencePack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>What <c>dotnet exec</c> reads beside an application.</summary>
    public static string RuntimeConfig { get; } = $$"""
        { "runtimeOptions": { "tfm": "net{{Environment.Version.Major}}.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }
        """;

    private static string Newest(string folder) =>
        Directory.GetDirectories(folder).MaxBy(version => Version.Parse(System.IO.Path.GetFileName(version).Split('-')[0]))!;
}
