using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Builds;

/// <summary>A project's folder that is made for the measurement and goes with it.</summary>
internal sealed class BuildFolder : IDisposable
{
    /// <summary>Whether folders stay when all is measured, to be looked into or profiled.</summary>
    public static bool Keep { get; set; }

    public string Path { get; } = Directory.CreateTempSubdirectory("factgen-benchmarks-").FullName;

    /// <summary>Writes one file and gives its full path.</summary>
    public string Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Writes files and gives their full paths.</summary>
    public IReadOnlyList<string> Write(IEnumerable<WorkFile> files) => [.. files.Select(file => Write(file.Path, file.Text))];

    public void Dispose()
    {
        if (!Keep) Directory.Delete(Path, recursive: true);
    }
}
