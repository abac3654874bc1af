namespace FactGen.IntegrationTests.Package;

/// <summary>Other analyzers that ship an assembly with the name of one of ours: the SDK hands the compiler one of each name.</summary>
[Collection(RealBuilds.Collection)]
public sealed class RivalTests(RivalTests.Projects projects) : IClassFixture<RivalTests.Projects>
{
    [Fact]
    public void Ours_find_their_own_assemblies_beside_a_higher_and_a_lower_version()
    {
        Assert.Equal("Ada Berg, stranger", projects.Run("app"));
        Assert.Empty(projects.Log.DiagnosticsOf("app"));
    }

    public sealed class Projects : Consumers
    {
        public Projects(PackageFeed feed)
            : base(feed)
        {
            using var rivals = new ScratchFolder();
            Write(rivals);
            Pack("Higher", "99.0.0");
            Pack("Lower", "0.0.1");

            Add("app", items: """
                <PackageReference Include="FactGen" Version="$(FactGenPackage)" />
                <PackageReference Include="Higher" Version="1.0.0" />
                <PackageReference Include="Lower" Version="1.0.0" />
                """);
            Folder.Write("app/facts/press.yaml", Press)
                .Write("app/Program.cs", """System.Console.WriteLine($"{Acme.Facts.People.AdaBerg.Name}, {Higher.Word}");""");

            void Pack(string name, string version) =>
                rivals.Succeed("pack", "generator", $"-p:RivalName={name}", $"-p:RivalVersion={version}", "-o", feed.Feed);
        }

        /// <summary>A generator of another maker, which also keeps its logic in a FactGen.Core.dll. Built against the SDK's own compiler.</summary>
        private static void Write(ScratchFolder folder) => folder
            .Write("core/core.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <AssemblyName>FactGen.Core</AssemblyName>
                    <Version>$(RivalVersion)</Version>
                  </PropertyGroup>
                </Project>
                """)
            .Write("core/Stranger.cs", """namespace FactGen.Core; public static class Stranger { public static string Word => "stranger"; }""")
            .Write("generator/generator.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <AssemblyName>$(RivalName)</AssemblyName>
                    <PackageId>$(RivalName)</PackageId>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                    <NoWarn>$(NoWarn);NU5128</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../core/core.csproj" />
                    <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
                    <None Include="$(OutputPath)$(RivalName).dll;$(OutputPath)FactGen.Core.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                  </ItemGroup>
                </Project>
                """)
            .Write("generator/Rival.cs", """
                using Microsoft.CodeAnalysis;

                [Generator(LanguageNames.CSharp)]
                public sealed class Rival : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
                        output.AddSource("Rival.g.cs", $"static class {typeof(Rival).Assembly.GetName().Name} {{ public const string Word = \"{FactGen.Core.Stranger.Word}\"; }}"));
                }
                """);
    }
}
