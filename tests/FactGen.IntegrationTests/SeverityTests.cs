namespace FactGen.IntegrationTests;

/// <summary>How a real build hears what facts contradict, and how a project decides what that weighs.</summary>
[Collection(RealBuilds.Collection)]
public sealed class SeverityTests
{
    private const string Facts = """
        kinds:
          project:
            collection: projects
            fields:
              share: { type: decimal, max: 100, message: A share is at most a hundred. }
        people:
          ada-berg: { name: Ada Berg, birth_date: 1960, death_date: 1959 }
          bo-lind: { name: Bo Lind, birth_date: 1960, death_date: 1960-03 }
        projects:
          alpha: { share: 101 }
        events:
          launch: { title: The launch, date: 2024-06-01, status: planned }

        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Acme</RootNamespace>
            <FactGenAsOf>2024-09-26</FactGenAsOf>
            <FactGenReportPossible>true</FactGenReportPossible>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="GENERATOR" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <CompilerVisibleProperty Include="FactGenAsOf;FactGenReportPossible" />
            <AdditionalFiles Include="facts/**" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void A_build_warns_and_goes_on()
    {
        using var folder = Folder();

        var (exitCode, output) = folder.Dotnet("build");

        Assert.True(exitCode == 0, output);
        Assert.Matches(@"facts/press\.yaml\(7,61\): warning FACT2001: person 'ada-berg' ends before it starts: death_date is 1959, but birth_date is 1960 \(https://\S+/FACT2001\.md\)", output);
        Assert.Matches(@"facts/press\.yaml\(10,19\): warning FACT5104: A share is at most a hundred\.", output);
        Assert.DoesNotContain("FACT2008", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_globalconfig_sets_the_severity_of_each_id()
    {
        using var folder = Folder().Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.FACT2001.severity = error
            dotnet_diagnostic.FACT5104.severity = none
            dotnet_diagnostic.FACT2008.severity = warning
            dotnet_diagnostic.FACT2009.severity = warning
            """);

        var (exitCode, output) = folder.Dotnet("build");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"facts/press\.yaml\(7,61\): error FACT2001: ", output);
        Assert.DoesNotContain("FACT5104", output, StringComparison.Ordinal);
        Assert.Matches(@"facts/press\.yaml\(8,59\): warning FACT2008: person 'bo-lind' may be wrong", output);
        Assert.Matches(@"facts/press\.yaml\(12,38\): warning FACT2009: ", output);
    }

    [Fact]
    public void What_a_rule_asks_for_breaks_the_build()
    {
        using var folder = Folder(Facts.Replace("max: 100,", "max: 100, severity: error,", StringComparison.Ordinal));

        var (exitCode, output) = folder.Dotnet("build");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"facts/press\.yaml\(10,19\): error FACT5104: A share is at most a hundred\.", output);
    }

    private static ScratchFolder Folder(string facts = Facts) => new ScratchFolder()
        .Write("library.csproj", Project.Replace("GENERATOR", Repository.Generator, StringComparison.Ordinal))
        .Write("facts/press.yaml", facts)
        // MSBuild looks for .globalconfig above the sources, so that there has to be one.
        .Write("Ada.cs", "namespace Acme;\n\ninternal static class Ada;\n");
}
