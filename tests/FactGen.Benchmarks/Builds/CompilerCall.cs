using System.Text;

namespace FactGen.Benchmarks.Builds;

/// <summary>One compilation as a whole process: cold, with no compiler server.</summary>
internal sealed record CompilerCall(BuildFolder Folder, string Name)
{
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The fact files.</summary>
    public IReadOnlyList<string> AdditionalFiles { get; init; } = [];

    public IReadOnlyList<string> Analyzers { get; init; } = [];

    /// <summary>What it is compiled against besides the framework.</summary>
    public IReadOnlyList<string> MoreReferences { get; init; } = [];

    /// <summary>Whether analyzers stay silent, as with <c>RunAnalyzers=false</c>; generators run either way.</summary>
    public bool SkipAnalyzers { get; init; }

    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Where the generated sources are written; null where they are not.</summary>
    public string? GeneratedFiles { get; init; }

    public string Assembly => Path.Combine(Folder.Path, "bin", Name + ".dll");

    /// <summary>Compiles.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public Cost Run()
    {
        var response = Folder.Write(Name + ".rsp", Response());
        Directory.CreateDirectory(Path.GetDirectoryName(Assembly)!);
        var (cost, _) = ChildProcess.Dotnet(Folder.Path, "exec", DotnetHost.Compiler, "/noconfig", "@" + response);
        return cost with { Size = new FileInfo(Assembly).Length };
    }

    /// <summary>Runs what was compiled and gives what it printed.</summary>
    public string Execute(params string[] arguments)
    {
        Folder.Write($"bin/{Name}.runtimeconfig.json", DotnetHost.RuntimeConfig);
        return ChildProcess.Dotnet(Folder.Path, ["exec", Assembly, .. arguments]).Output;
    }

    private string Response()
    {
        var text = new StringBuilder("/nologo /nostdlib+ /target:exe /optimize+ /debug:portable /deterministic+ /nullable:enable /langversion:latest /utf8output\n");
        // What the package's targets say to a compiler.
        var config = Folder.Write(Name + ".globalconfig", $"is_global = true\nbuild_property.RootNamespace = Acme\nbuild_property.ProjectDir = {Folder.Path}/\n");
        Add("out", Assembly);
        Add("analyzerconfig", config);
        foreach (var reference in DotnetHost.References.Concat(MoreReferences)) Add("reference", reference);
        foreach (var analyzer in Analyzers) Add("analyzer", analyzer);
        if (SkipAnalyzers) text.Append("/skipanalyzers+\n");
        foreach (var file in AdditionalFiles) Add("additionalfile", file);
        foreach (var resource in Resources) text.Append($"/resource:\"{resource}\",{Path.GetFileName(resource)}\n");
        if (GeneratedFiles is not null)
        {
            Directory.CreateDirectory(GeneratedFiles);
            Add("generatedfilesout", GeneratedFiles);
        }

        foreach (var source in Sources) text.Append($"\"{source}\"\n");
        return text.ToString();

        void Add(string option, string path) => text.Append($"/{option}:\"{path}\"\n");
    }
}
