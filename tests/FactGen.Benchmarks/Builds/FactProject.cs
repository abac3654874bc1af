using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Builds;

/// <summary>A project of fact files, compiled once, and the same project with the generated C# checked in.</summary>
internal sealed class FactProject : IDisposable
{
    private readonly BuildFolder _folder = new();

    /// <param name="files">The fact files.</param>
    /// <param name="sources">The project's own C#.</param>
    public FactProject(IEnumerable<WorkFile> files, params IReadOnlyList<string> sources)
    {
        IReadOnlyList<string> own = [.. sources.Select((source, number) => Write($"Source{number}.cs", source))];
        WithFactGen = new(_folder, "Facts")
        {
            Sources = own,
            AdditionalFiles = _folder.Write(files),
            Analyzers = [GeneratorFiles.Generator, GeneratorFiles.Core],
        };

        var generated = Path.Combine(_folder.Path, "Generated");
        (WithFactGen with { GeneratedFiles = generated }).Run();
        CheckedIn = new(_folder, "CheckedIn")
        {
            Sources = [.. own, .. Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The project as a user has it: the generator and its analyzers run.</summary>
    public CompilerCall WithFactGen { get; }

    /// <summary>The same generated C#, with nothing else to do than to compile it.</summary>
    public CompilerCall CheckedIn { get; }

    /// <summary>Another project beside it.</summary>
    public CompilerCall Beside(string name, params IEnumerable<(string Path, string Text)> sources) =>
        new(_folder, name) { Sources = [.. sources.Select(source => Write(Path.Combine(name, source.Path), source.Text))] };

    /// <summary>Writes a file of another project beside it, and gives its full path.</summary>
    public string Write(string path, string text) => _folder.Write(path, text);

    public void Dispose() => _folder.Dispose();
}
