namespace FactGen.IntegrationTests;

/// <summary>The real <c>dotnet format analyzers</c>, which applies what code fixes do.</summary>
[Collection(RealBuilds.Collection)]
public sealed class FormatTests
{
    private const string Press = "# who\npeople:\n  ada-berg: { name: Ada Berg, birth_date: 1990, death_date: 1970 }   # odd\n";

    [Fact]
    public void It_mends_a_fact_file_and_replaces_a_literal_and_touches_nothing_else()
    {
        const string code = "using System;\nusing Acme;\n\nConsole.WriteLine(\"Ada Berg\" /* she */ + Facts.People.All[\"ada-breg\"]);\n";
        using var folder = new ScratchFolder()
            .Write("app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <RootNamespace>Acme</RootNamespace>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="{Repository.Generator}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                    <AdditionalFiles Include="facts/**" />
                  </ItemGroup>
                </Project>
                """)
            .Write("facts/press.yaml", Press)
            .Write("Program.cs", code);
        var (built, log) = folder.Dotnet("build");
        Assert.True(built == 0, log);
        Assert.Contains("Program.cs(4,59): warning FACT9009: 'ada-breg' is the key of no person; did you mean 'ada-berg'?", log, StringComparison.Ordinal);

        var (exitCode, output) = folder.Dotnet("format", "analyzers", "app.csproj", "--no-restore", "--severity", "info", "--diagnostics", "FACT9008", "FACT9010");

        Assert.True(exitCode == 0, output);
        Assert.Equal(Press.Replace("birth_date: 1990, death_date: 1970", "birth_date: 1970, death_date: 1990", StringComparison.Ordinal), folder.Read("facts/press.yaml"));
        Assert.Equal(code.Replace("\"Ada Berg\"", "Facts.Constants.People.AdaBerg.Name", StringComparison.Ordinal), folder.Read("Program.cs"));
    }
}
