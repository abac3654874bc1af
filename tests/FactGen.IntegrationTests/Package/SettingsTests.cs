namespace FactGen.IntegrationTests.Package;

/// <summary>What projects set for themselves: neither the reference nor the emitted code minds.</summary>
[Collection(RealBuilds.Collection)]
public sealed class SettingsTests(SettingsTests.Projects projects) : IClassFixture<SettingsTests.Projects>
{
    [Theory]
    [InlineData("bare", "Ada Berg")]
    [InlineData("strict", "Ada Berg")]
    [InlineData("central", "Ada Berg")]
    [InlineData("everywhere", "Ada Berg")]
    [InlineData("late", "Ada Berg")]
    public void The_build_is_silent_and_the_facts_are_there(string project, string printed)
    {
        Assert.Equal(printed, projects.Run(project));
        Assert.Empty(projects.Log.DiagnosticsOf(project));
        Assert.Contains("Acme.Facts.People.AdaBerg", projects.MembersOf(project));
    }

    [Fact]
    public void Explicit_items_are_the_only_facts_where_the_default_ones_are_turned_off()
    {
        Assert.Equal("Ada Berg True", projects.Run("explicit"));
        Assert.Empty(projects.Log.DiagnosticsOf("explicit"));
        Assert.DoesNotContain("News.Room.Knowledge.People.Ignored", projects.MembersOf("explicit"));
    }

    /// <summary>In turn: a project that takes files out of the default items; items from wherever MSBuild lets them come from, and not from what it
    /// excludes; a file that is said to be copied, beside one that is not; a folder and a name with what ends a value of the compiler's configuration.</summary>
    [Theory]
    [InlineData("drafts", "1")]
    [InlineData("items", "Ada Berg, Made, Late")]
    [InlineData("shipper", "True False")]
    [InlineData("c# 100%;", "facts/press.yaml")]
    public void Which_files_are_facts_is_the_project_s_to_say_and_the_build_is_silent(string project, string printed)
    {
        Assert.Equal(printed, projects.Run(project));
        Assert.Empty(projects.Log.DiagnosticsOf(project));
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_told_in_one_error()
    {
        var (exitCode, log) = projects.Folder.Dotnet("build", "bare", "-p:CompilerApiVersion=roslyn4.4");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error : FactGen needs the C# compiler 4.8 or later", log, StringComparison.Ordinal);
    }

    public sealed class Projects : Consumers
    {
        private const string Program = """
            internal static class Program
            {
                private static void Main() => System.Console.WriteLine(Acme.Facts.People.AdaBerg.Name);
            }

            """;

        public Projects(PackageFeed feed)
            : base(feed)
        {
            Add("bare", "<ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable><LangVersion>10</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
            Folder.Write("bare/facts/press.yaml", Press).Write("bare/Program.cs", Program);

            Add("strict", """
                <Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile>
                <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><InvariantGlobalization>true</InvariantGlobalization>
                """);
            Folder.Write("strict/facts/press.yaml", Press).Write("strict/Program.cs", Program);

            Add("central", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", """<PackageReference Include="FactGen" />""");
            Folder.Write("central/facts/press.yaml", Press).Write("central/Program.cs", Program)
                .Write("central/Directory.Packages.props", Central("""<PackageVersion Include="FactGen" Version="$(FactGenPackage)" />"""));

            Add("everywhere", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "");
            Folder.Write("everywhere/facts/press.yaml", Press).Write("everywhere/Program.cs", Program)
                .Write("everywhere/Directory.Packages.props", Central("""<GlobalPackageReference Include="FactGen" Version="$(FactGenPackage)" />"""));

            Add("late", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "");
            Folder.Write("late/facts/press.yaml", Press).Write("late/Program.cs", Program)
                .Write("late/Directory.Build.targets", """<Project><ItemGroup><PackageReference Include="FactGen" Version="$(FactGenPackage)" /></ItemGroup></Project>""");

            Add("c# 100%;", "<RootNamespace>C#App</RootNamespace>");
            Folder.Write("c# 100%;/facts/press.yaml", Press)
                .Write("c# 100%;/Program.cs", "System.Console.WriteLine(C_App.Facts.People.AdaBerg.Origin.File);");

            Add("items", "<DefaultItemExcludes>$(DefaultItemExcludes);facts/drafts/**</DefaultItemExcludes>");
            Folder.Write("items/facts/press.yaml", Press)
                .Write("items/facts/drafts/broken.yaml", "people: {")
                .Write("items/more/late.yaml", "people: { late: { name: Late } }")
                .Write("items/Directory.Build.targets", """
                    <Project>
                      <ItemGroup><FactFile Include="more/*.yaml" /></ItemGroup>
                      <Target Name="Make" BeforeTargets="BeforeBuild">
                        <WriteLinesToFile File="$(IntermediateOutputPath)made.yaml" Lines="people: { made: { name: Made } }" Overwrite="true" WriteOnlyWhenDifferent="true" />
                        <ItemGroup><FactFile Include="$(IntermediateOutputPath)made.yaml" /></ItemGroup>
                      </Target>
                    </Project>
                    """)
                .Write("items/Program.cs", """
                    System.Console.WriteLine($"{Acme.Facts.People.AdaBerg}, {Acme.Facts.People.Made}, {Acme.Facts.People.Late}");
                    """);

            Add("shipper", items: """
                <PackageReference Include="FactGen" Version="$(FactGenPackage)" />
                <None Update="facts/press.yaml" CopyToOutputDirectory="PreserveNewest" />
                """, sdk: "Microsoft.NET.Sdk.Worker");
            Folder.Write("shipper/facts/press.yaml", Press)
                .Write("shipper/facts/companies.json", """{ "organizations": { "acme": { "name": "Acme" } } }""")
                .Write("shipper/Program.cs", """
                    bool There(string name) => System.IO.File.Exists(System.IO.Path.Combine(System.AppContext.BaseDirectory, "facts", name));
                    System.Console.WriteLine($"{There("press.yaml")} {There("companies.json")}");
                    """);

            Add("explicit", """
                <EnableDefaultFactItems>false</EnableDefaultFactItems>
                <FactGenNamespace>News.Room</FactGenNamespace><FactGenClass>Knowledge</FactGenClass><FactGenVisibility>public</FactGenVisibility>
                """, """
                <PackageReference Include="FactGen" Version="$(FactGenPackage)" />
                <FactFile Include="data/press.yaml;../shared-facts/**/*.yaml" />
                """);
            Folder.Write("explicit/data/press.yaml", Press)
                .Write("shared-facts/companies.yaml", "organizations: { acme: { name: Acme } }")
                .Write("explicit/facts/ignored.yaml", "people: { ignored: { nme: [")
                .Write("explicit/Program.cs", """
                    System.Console.WriteLine($"{News.Room.Knowledge.People.AdaBerg.Name} {typeof(News.Room.Person).IsPublic && News.Room.Knowledge.Organizations.Acme.Name == "Acme"}");
                    """);

            Add("drafts", items: """
                <PackageReference Include="FactGen" Version="$(FactGenPackage)" />
                <FactFile Remove="facts/drafts/**" />
                """);
            Folder.Write("drafts/facts/press.yaml", Press)
                .Write("drafts/facts/drafts/broken.yaml", "people: {")
                .Write("drafts/Program.cs", "System.Console.WriteLine(Acme.Facts.People.All.Count);");
        }

        private static string Central(string item) => $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>{item}</ItemGroup>
            </Project>
            """;
    }
}
