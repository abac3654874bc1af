namespace FactGen.IntegrationTests.Package;

/// <summary>Projects of users of the package, in folders of their own beside each other, restored and built in one go.</summary>
public abstract class Consumers : IDisposable
{
    /// <summary>The facts of a consumer that has no others to show.</summary>
    internal const string Press = "people:\n  ada-berg: { name: Ada Berg, birth_date: 1970-05 }\n";

    private readonly Lazy<BuildLog> _log;

    protected Consumers(PackageFeed feed)
    {
        Folder = feed.Consumers();
        _log = new(Build);
    }

    internal ScratchFolder Folder { get; }

    internal BuildLog Log => _log.Value;

    /// <summary>Everything that the project declares, from its assembly.</summary>
    internal IReadOnlySet<string> MembersOf(string project) => Members.Of(AssemblyOf(project));

    /// <summary>What the project prints when it is run, with what its build said beside it if it fails.</summary>
    internal string Run(string project)
    {
        var assembly = AssemblyOf(project);
        Assert.True(File.Exists(assembly), Log.ToString());
        return Folder.Succeed("exec", assembly).Trim();
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A console app with one package reference, unless the arguments say otherwise. The root namespace is Acme.</summary>
    protected void Add(string project, string properties = "", string? items = null, string framework = "net10.0", string sdk = "Microsoft.NET.Sdk") =>
        Folder.Write($"{project}/{project}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                {(properties.Contains("<OutputType>", StringComparison.Ordinal) ? "" : "<OutputType>Exe</OutputType>")}
                {(properties.Contains("<RootNamespace>", StringComparison.Ordinal) ? "" : "<RootNamespace>Acme</RootNamespace>")}
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items ?? """<PackageReference Include="FactGen" Version="$(FactGenPackage)" />"""}
              </ItemGroup>
            </Project>
            """);

    /// <summary>One build of all projects; that it fails is for the tests to judge, project by project.</summary>
    private BuildLog Build()
    {
        var projects = Directory.GetFiles(Folder.PathOf("."), "*.csproj", SearchOption.AllDirectories);
        Folder.Write("all.slnx", $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{Path.GetRelativePath(Folder.PathOf("."), project)}" />"""))}</Solution>");
        return new(Folder.Dotnet("build", "all.slnx").Output);
    }

    private string AssemblyOf(string project)
    {
        _ = Log;
        return Directory.GetFiles(Folder.PathOf($"{project}/bin/Debug"), $"{project}.dll", SearchOption.AllDirectories).Single();
    }
}
