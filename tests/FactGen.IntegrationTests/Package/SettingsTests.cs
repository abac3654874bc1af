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

    [Fact]
    public void A_project_takes_files_out_of_the_default_items()
    {
        Assert.Equal("1", projects.Run("drafts"));
        Assert.Empty(projects.Log.DiagnosticsOf("drafts"));
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
