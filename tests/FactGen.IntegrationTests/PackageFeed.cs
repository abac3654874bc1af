namespace FactGen.IntegrationTests;

/// <summary>A folder feed with the package, packed once from this repository, and projects that know no other source.</summary>
public sealed class PackageFeed : IDisposable
{
    /// <summary>Its own version a run, or the machine's package cache would serve an older build.</summary>
    private readonly string _version = $"0.0.1-test.{DateTime.UtcNow.Ticks}";

    private readonly ScratchFolder _folder = new();

    public PackageFeed()
    {
        var project = Path.Combine(Repository.Root, "src", "FactGen.Package", "FactGen.Package.csproj");
        var (exitCode, output) = _folder.Dotnet("pack", project, "-c", "Release", "-o", _folder.PathOf("feed"), $"-p:PackageVersion={_version}");
        Assert.True(exitCode == 0, output);
    }

    public string Package => _folder.PathOf($"feed/FactGen.{_version}.nupkg");

    internal ScratchFolder Project(string properties = "", string items = "") => new ScratchFolder()
        .Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{_folder.PathOf("feed")}" /></packageSources>
            </configuration>
            """)
        .Write("app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <RootNamespace>Acme</RootNamespace>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestorePackagesPath>{_folder.PathOf("packages")}</RestorePackagesPath>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FactGen" Version="{_version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);

    public void Dispose() => _folder.Dispose();
}
