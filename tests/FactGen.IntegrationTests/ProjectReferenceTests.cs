namespace FactGen.IntegrationTests;

/// <summary>One project reference to the generator, from a project outside the solution's folder, and nothing else.</summary>
[Collection(RealBuilds.Collection)]
public sealed class ProjectReferenceTests
{
    private const string Press = """
        people:
          ada-berg: { name: Ada Berg, birth_date: 1970-05 }
        """;

    private static string Project(string framework, string more = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <OutputType>{(framework.StartsWith("netstandard", StringComparison.Ordinal) ? "Library" : "Exe")}</OutputType>
            <RootNamespace>Acme</RootNamespace>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {more}
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Repository.Generator}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <AdditionalFiles Include="facts/**" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void A_console_app_builds_and_runs()
    {
        using var folder = new ScratchFolder()
            .Write("app.csproj", Project("net10.0"))
            .Write("facts/press.yaml", Press)
            .Write("Program.cs", """
                System.Console.WriteLine($"{Acme.Facts.People.AdaBerg.Name}, born {Acme.Facts.People.AdaBerg.BirthDate}, {Acme.Facts.People.AdaBerg.Origin}");
                """);

        Assert.Contains("Ada Berg, born 1970-05, facts/press.yaml:2", folder.Run(), StringComparison.Ordinal);
    }

    /// <summary>All projects of the build then have one folder, an absolute one, and the generator has to find its own assemblies there.</summary>
    [Fact]
    public void An_app_builds_into_another_folder()
    {
        using var folder = new ScratchFolder()
            .Write("app.csproj", Project("net10.0"))
            .Write("facts/press.yaml", Press)
            .Write("Program.cs", "System.Console.WriteLine(Acme.Facts.People.AdaBerg.Name);");

        folder.Succeed("build", "-o", folder.PathOf("out"));
        Assert.Equal("Ada Berg", folder.Succeed("exec", folder.PathOf("out/app.dll")).Trim());
    }

    [Theory]
    [InlineData("netstandard2.0", "<LangVersion>10</LangVersion>")]
    [InlineData("net8.0", "<ImplicitUsings>disable</ImplicitUsings><GenerateDocumentationFile>true</GenerateDocumentationFile><AnalysisLevel>latest-all</AnalysisLevel>")]
    [InlineData("net472", "<LangVersion>10</LangVersion>")]
    public void Older_frameworks_build_without_a_warning(string framework, string more)
    {
        using var folder = new ScratchFolder()
            .Write("library.csproj", Project(framework, more + "<OutputType>Library</OutputType>"))
            .Write("facts/press.yaml", Press)
            .Write("Ada.cs", "namespace Acme;\n\ninternal static class Ada\n{\n    internal static string Name => Facts.People.AdaBerg.Name;\n}\n");

        var (exitCode, output) = folder.Dotnet("build");
        Assert.True(exitCode == 0, output);
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_below_the_floor_gets_one_clear_error()
    {
        using var folder = new ScratchFolder()
            .Write("library.csproj", Project("netstandard2.0", "<LangVersion>7.3</LangVersion><Nullable>disable</Nullable>"))
            .Write("facts/press.yaml", Press);

        var (exitCode, output) = folder.Dotnet("build");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("FACT0017", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_fact_file_is_an_error_with_line_and_column_even_without_analyzers()
    {
        using var folder = new ScratchFolder()
            .Write("app.csproj", Project("net10.0", "<RunAnalyzers>false</RunAnalyzers>"))
            .Write("facts/press.yaml", Press)
            .Write("facts/broken.yaml", "people:\n  bo-lind: { name: \"Bo Lind }\n")
            .Write("Program.cs", "System.Console.WriteLine(Acme.Facts.People.AdaBerg.Name);");

        var (exitCode, output) = folder.Dotnet("build");
        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"facts/broken\.yaml\(\d+,\d+\): error FACT0001: ", output);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }
}
