using System.Reflection;

namespace FactGen.IntegrationTests;

/// <summary>Where this repository is checked out.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    public static string Generator { get; } = Path.Combine(Root, "src", "FactGen", "FactGen.csproj");
}
