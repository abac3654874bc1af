using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Builds;

/// <summary>A project of fact files, and the same project with the generated C# checked in.</summary>
internal sealed class FactProject : IDisposable
{
    private readonly BuildFolder _folder = new();

    /// <param name="files">The fact files.</param>
    /// <param name="program">The project's own C#.</param>
    public FactProject(IEnumerable<WorkFile> files, string program)
    {
        var main = _folder.Write("Program.cs", program);
        WithFactGen = new(_folder, "Facts")
        {
            Sources = [main],
            AdditionalFiles = _folder.Write(files),
            Analyzers = [GeneratorFiles.Generator, GeneratorFiles.Core],
        };

        var generated = Path.Combine(_folder.Path, "Generated");
        (WithFactGen with { Name = "First", GeneratedFiles = generated }).Run();
        CheckedIn = new(_folder, "CheckedIn")
        {
            Sources = [main, .. Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The project as a user has it: the generator and its analyzers run.</summary>
    public CompilerCall WithFactGen { get; }

    /// <summary>The same generated C#, with nothing else to do than to compile it.</summary>
    public CompilerCall CheckedIn { get; }

    /// <summary>Another project beside it.</summary>
    public CompilerCall Beside(string name, params IEnumerable<(string Path, string Text)> sources) =>
        new(_folder, name) { Sources = [.. sources.Select(source => _folder.Write(Path.Combine(name, source.Path), source.Text))] };

    public void Dispose() => _folder.Dispose();
}
