namespace FactGen.Benchmarks;

/// <summary>Real files, read in place from beside the repository.</summary>
internal static class SharedData
{
    /// <summary>A file's text.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Root(), file));

    /// <summary>The texts of all YAML files below a folder.</summary>
    public static string[] Texts(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.yml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run within the repository.");
        }

        return Path.GetFullPath(Path.Combine(folder, "..", "shared", "data"));
    }
}
