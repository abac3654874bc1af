using System.Reflection;

namespace FactGen.Tests.Harness;

/// <summary>The repository's own files, for tests that keep documents and code in step.</summary>
internal static class Repository
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ProjectDirectory").Value!, "..", ".."));

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path));
}
