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

    /// <summary>A folder, present or not.</summary>
    public static string Folder(string folder) => Path.Combine(Root(), folder);

    private static string Root() => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));
}
