namespace FactGen.IntegrationTests.Package;

/// <summary>A folder feed with the package and what the SDK itself wants of a registry, and projects that know no other source.</summary>
/// <remarks>The package is the one in the folder that <c>FACTGEN_PACKAGES</c> names, else it is packed from this repository.</remarks>
public sealed class PackageFeed : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public PackageFeed()
    {
        Directory.CreateDirectory(Feed);
        if (Environment.GetEnvironmentVariable("FACTGEN_PACKAGES") is { Length: > 0 } packed)
            foreach (var package in Directory.GetFiles(Path.Combine(Repository.Root, packed), "FactGen.*.nupkg")) Add(package);
        else
            _folder.Succeed("pack", Path.Combine(Repository.Root, "src", "FactGen.Package"), "-c", "Release", "-o", Feed);

        Package = Directory.GetFiles(Feed, "FactGen.*.nupkg").Single();
        AddFrameworks();
    }

    public string Package { get; }

    public string Version => Path.GetFileNameWithoutExtension(Package)["FactGen.".Length..];

    public string Feed => _folder.PathOf("feed");

    /// <summary>A folder whose projects restore from the feed alone, into packages of this run: the machine's cache may hold an older build.</summary>
    internal ScratchFolder Consumers() => new ScratchFolder()
        .Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Feed}" /></packageSources>
            </configuration>
            """)
        .Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{_folder.PathOf("packages")}</RestorePackagesPath>
                <FactGenPackage>{Version}</FactGenPackage>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            </Project>
            """);

    public void Dispose() => _folder.Dispose();

    /// <summary>Reference assemblies of older frameworks are packages to the SDK; the ordinary sources serve them, once.</summary>
    private void AddFrameworks()
    {
        _folder.Write("frameworks/frameworks.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            </Project>
            """);
        _folder.Succeed("restore", "frameworks", "--packages", _folder.PathOf("frameworks/packages"));
        foreach (var package in Directory.GetFiles(_folder.PathOf("frameworks/packages"), "*.nupkg", SearchOption.AllDirectories)) Add(package);
    }

    private void Add(string package) => File.Copy(package, Path.Combine(Feed, Path.GetFileName(package)));
}
