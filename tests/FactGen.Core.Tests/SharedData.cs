namespace FactGen.Core.Tests;

/// <summary>Data that is not part of the repository and stands beside it; a test that needs it is skipped where it is missing.</summary>
internal static class SharedData
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(RepositoryRoot(), "..", "shared", "data"));

    /// <summary>A folder of the data; skips the running test when it is not there.</summary>
    public static string Folder(params string[] parts)
    {
        var folder = Path.Combine([Root, .. parts]);
        Assert.SkipUnless(Directory.Exists(folder), $"../shared/data/{string.Join('/', parts)} is missing");
        return folder;
    }

    /// <summary>A file's text; skips the running test when it is not there.</summary>
    public static string Text(string folder, string file) => File.ReadAllText(Path.Combine(Folder(folder), file));

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactGen.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
